import { encoded } from '@/lib/finding/bytes';
import type { FoundPicture } from '@/lib/finding/picture';
import { placeOf } from '@/lib/finding/place';
import type { Rect } from '@/lib/finding/rect';
import type { PickedPicture, Placement } from '@/lib/messages/picked';
import { LONGEST_ADDRESS, MOST_PAGE_BYTES } from '@/lib/picture/limits';
import { painted } from './painted';

/** Bytes that go along with each of several pictures: messages have a limit. */
const MOST_BYTES_OF_SEVERAL = 1_500_000;

/** A `data:` address holds four characters for three bytes. */
const CHARACTERS = 4 / 3;

/**
 * What the worker is told of the pictures that were picked: addresses, bytes that only the page has,
 * and where they can be cut out of the screen. What has nothing else is brought into view for that.
 * @param elementOf the element that shows a picture now, should the page have made it anew
 */
export async function takePictures(
  pictures: readonly FoundPicture[],
  view: Window,
  elementOf: (picture: FoundPicture) => Element,
): Promise<PickedPicture[]> {
  const mostBytes = pictures.length > 1 ? MOST_BYTES_OF_SEVERAL : MOST_PAGE_BYTES;
  const taken = await Promise.all(pictures.map((picture) => read(picture, mostBytes)));
  const unseen = pictures.find((picture, index) => {
    const isForScreen = taken[index]?.addresses.length === 0 && taken[index].data === null;
    return isForScreen && visible(elementOf(picture)) === null;
  });
  if (unseen) {
    const centre = { behavior: 'instant', block: 'center', inline: 'center' } as const;
    elementOf(unseen).scrollIntoView(centre);
    await painted(view);
  }
  const placements = pictures.map((picture) => placementOf(visible(elementOf(picture)), view));
  return taken.map((one, index) => ({ ...one, placement: placements[index] ?? null }));
}

type Taken = Pick<PickedPicture, 'addresses' | 'data'>;

async function read(picture: FoundPicture, mostBytes: number): Promise<Taken> {
  const { kind, readBytes } = picture;
  const longest = mostBytes * CHARACTERS;
  const addresses = picture.addresses.filter(({ length }, index) => {
    return length <= (index === 0 ? longest : LONGEST_ADDRESS);
  });
  const isTooLong = addresses.length === 0 && picture.addresses.length > 0;
  const data = isTooLong ? await redrawn(picture, mostBytes) : await readBytes?.(mostBytes);
  // Of a film its frame was meant, not the poster that came before.
  const isFrame = kind === 'film' && Boolean(data);
  return { data: data ?? null, addresses: isFrame ? [] : addresses };
}

/** A smaller file of a picture that is too long an address by itself. */
async function redrawn(picture: FoundPicture, mostBytes: number): Promise<string | null> {
  const drawable = await picture.drawable();
  return drawable && picture.size && encoded(drawable, picture.size, mostBytes, 'jpeg');
}

function visible(element: Element): Rect | null {
  const { shown, isSeen } = placeOf(element);
  return isSeen ? shown : null;
}

/** A box in a tab's viewport, with the measures of the viewport. */
export function placementOf(rect: Rect | null, view: Window): Placement | null {
  const { innerWidth: viewportWidth, innerHeight: viewportHeight } = view;
  return rect && { ...rect, viewportWidth, viewportHeight };
}
