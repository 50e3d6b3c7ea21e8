import { addressList } from './addresses';
import { encoded, isBlank } from './bytes';
import type { ElementPicture } from './picture';

/** The picture of a film: its frame as it is seen, or its poster until it has been started. */
export function filmPicture(video: HTMLVideoElement): ElementPicture {
  const { videoWidth: width, videoHeight: height } = video;
  const isPosterSeen = showsPoster(video);
  return {
    kind: 'film',
    element: video,
    part: '',
    addresses: addressList([video.poster], video.baseURI),
    size: width > 0 && !isPosterSeen ? { width, height } : null,
    share: 1,
    name: video.getAttribute('aria-label') ?? video.title,
    drawable: () => Promise.resolve(hasFrame(video) ? video : null),
    readBytes: (mostBytes) => {
      if (showsPoster(video) || !hasFrame(video) || isBlank(video)) return Promise.resolve(null);
      const size = { width: video.videoWidth, height: video.videoHeight };
      return encoded(video, size, mostBytes, 'jpeg');
    },
  };
}

function hasFrame(video: HTMLVideoElement): boolean {
  return video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0;
}

function showsPoster({ poster, paused, currentTime, played }: HTMLVideoElement): boolean {
  return poster !== '' && paused && currentTime === 0 && played.length === 0;
}
