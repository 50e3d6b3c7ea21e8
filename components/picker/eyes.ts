import { findPictures, type Findings } from '@/lib/finding/find';
import { createIdentities } from '@/lib/finding/identity';
import { placeOf, type Place } from '@/lib/finding/place';
import type { FoundPicture } from '@/lib/finding/picture';
import type { Rect } from '@/lib/finding/rect';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import { picturesAt, type Point } from '@/lib/finding/under-point';

/** How the picker sees a page. */
export interface Eyes {
  look: () => Findings;
  /** The same pictures where they stand now; the very same list where none has moved. */
  follow: (pictures: readonly FoundPicture[]) => readonly FoundPicture[];
  /** The element that shows a picture now, which may have been made anew since. */
  elementOf: (picture: FoundPicture) => Element;
  /** Ids of what lies at a point, the one that is seen first. */
  at: (pictures: readonly FoundPicture[], point: Point) => number[];
}

export function openEyes(document: Document, openShadowRoot: OpenShadowRoot): Eyes {
  const identify = createIdentities();
  const look = (): Findings => findPictures(document, openShadowRoot, identify);
  return {
    look,
    elementOf: ({ id, element }) => {
      if (element.isConnected) return element;
      return look().pictures.find((one) => one.id === id)?.element ?? element;
    },
    follow: (pictures) => {
      const followed = pictures.map(followOne);
      return followed.every((picture, index) => picture === pictures[index]) ? pictures : followed;
    },
    at: (pictures, point) =>
      picturesAt(pictures, document, point, openShadowRoot).map(({ id }) => id),
  };
}

function followOne(picture: FoundPicture): FoundPicture {
  // What a page has just made anew is found again at the next look; until then it is where it was.
  if (!picture.element.isConnected) return picture;
  const place = placeOf(picture.element);
  return isSamePlace(place, picture.place) ? picture : { ...picture, place };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.isSeen === b.isSeen && isSameRect(a.whole, b.whole) && isSameRect(a.shown, b.shown);
}

function isSameRect(a: Rect | null, b: Rect | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
