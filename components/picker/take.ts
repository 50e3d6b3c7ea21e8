import type { FoundPicture } from '@/lib/finding/picture';
import { placeOf } from '@/lib/finding/place';
import { placementOf } from '@/lib/finding/placement';
import { takePicture, type Taken } from '@/lib/finding/take-one';
import type { PickedPicture, Placement } from '@/lib/messages/picked';
import { LONGEST_ADDRESS, MOST_PAGE_BYTES } from '@/lib/picture/limits';
import { painted } from './painted';
import { rememberScroll } from './scroll';

/** Bytes that go along with each of several pictures: messages have a limit. */
const MOST_BYTES_OF_SEVERAL = 1_500_000;

/**
 * What the worker is told of the pictures that were picked: addresses, bytes that only the page has,
 * and where they can be cut out of the screen. What has nothing else is brought into view for that.
 * @param elementOf the element that shows a picture now, should the page have made it anew
 * @param scrolled told, where something was brought into view, how it goes back
 */
export async function takePictures(
  pictures: readonly FoundPicture[],
  view: Window,
  elementOf: (picture: FoundPicture) => Element,
  scrolled: (putBack: () => void) => void = () => undefined,
): Promise<PickedPicture[]> {
  const mostBytes = pictures.length > 1 ? MOST_BYTES_OF_SEVERAL : MOST_PAGE_BYTES;
  const taken = await Promise.all(
    pictures.map((picture) => takePicture(picture, mostBytes).catch(() => unread(picture))),
  );
  const unseen = pictures.find((picture, index) => {
    return isForScreen(taken[index]) && visible(elementOf(picture)) === null;
  });
  if (unseen) {
    const centre = { behavior: 'instant', block: 'center', inline: 'center' } as const;
    const element = elementOf(unseen);
    const putBack = rememberScroll(element);
    element.scrollIntoView(centre);
    scrolled(putBack);
    await painted(view);
  }
  const placements = pictures.map((picture) => visible(elementOf(picture)));
  return taken.map(({ told, isThere }, index) => ({
    ...told,
    placement: (isThere && placements[index]) || null,
  }));
}

/** One picture in which a page has put what nobody can read takes no other with it. */
function unread({ addresses }: FoundPicture): Taken {
  const short = addresses.filter(({ length }) => length <= LONGEST_ADDRESS);
  return { told: { addresses: short, data: null }, isThere: true };
}

/** Whether a cut-out of the screen is all that there can be of a picture. */
function isForScreen(taken: Taken | undefined): boolean {
  if (!taken?.isThere) return false;
  return taken.told.addresses.length === 0 && taken.told.data === null;
}

/** What is hidden would be cut out as something else. */
function visible(element: Element): Placement | null {
  return placeOf(element).isSeen ? placementOf(element) : null;
}
