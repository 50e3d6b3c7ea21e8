import { addressList, isBlob } from './addresses';
import { blobBytes, sizeOf } from './bytes';
import { isHtml } from './elements';
import { largeAddresses, lateAddresses, lateCandidates, noscriptAddresses } from './lazy';
import type { ElementPicture } from './picture';
import { largestFirst, parseSrcset, type SrcsetCandidate } from './srcset';

/** Of one `srcset`: more would leave no room for what is shown. */
const MOST_OF_SET = 4;

/** What Chromium draws; other sources of a `<picture>` are for other browsers. */
const DRAWN = /^image\/(?:a?png|avif|webp|jpe?g|pjpeg|gif|bmp|svg\+xml|x-icon)$/i;

/** The picture of an `<img>`, with every larger file of it that the page names. */
export function imagePicture(image: HTMLImageElement): ElementPicture {
  const isLoaded = image.naturalWidth > 0;
  return {
    kind: 'image',
    element: image,
    part: '',
    addresses: imageAddresses(image),
    size: isLoaded ? sizeOf(image) : null,
    share: 1,
    name: image.alt || image.title,
    drawable: () => Promise.resolve(image.complete && image.naturalWidth > 0 ? image : null),
    readBytes: isBlob(image.currentSrc) ? blobBytes(image.currentSrc, () => image) : null,
  };
}

/** What the page means to show comes first, what it shows meanwhile comes last. */
function imageAddresses(image: HTMLImageElement): string[] {
  const candidates = [
    ...sourcesOf(image).flatMap((source) => candidatesOf(source)),
    ...candidatesOf(image),
  ];
  const shownWidth = image.width || image.naturalWidth || 1;
  return addressList(
    [
      ...largeAddresses(image),
      ...largestFirst(candidates, shownWidth).slice(0, MOST_OF_SET),
      ...lateAddresses(image),
      ...noscriptAddresses(image),
      image.getAttribute('src') ?? '',
      image.currentSrc,
    ],
    image.baseURI,
  );
}

function candidatesOf(element: HTMLImageElement | HTMLSourceElement): SrcsetCandidate[] {
  return [...parseSrcset(element.srcset), ...lateCandidates(element)];
}

/** The sources of a `<picture>` that are meant for this screen. */
function sourcesOf(image: HTMLImageElement): HTMLSourceElement[] {
  const { parentElement: parent } = image;
  if (!parent || !isHtml(parent, 'picture')) return [];
  const view = image.ownerDocument.defaultView;
  return [...parent.children]
    .filter((child) => isHtml(child, 'source'))
    .filter(({ type }) => type === '' || DRAWN.test(type))
    .filter(({ media }) => media === '' || (view?.matchMedia(media).matches ?? false));
}
