import type { ElementPicture } from './picture';

/** Numbers the pictures of one look at a page. */
export type Identify = (pictures: readonly ElementPicture[]) => number[];

/** Of an address that holds a picture itself, the beginning tells enough. */
const TELLING = 200;

/**
 * Numbers pictures so that each keeps its number from one look at a page to the next. Pages make
 * their elements anew, some of them all the time: then a picture is known by its address and name.
 */
export function createIdentities(): Identify {
  let next = 1;
  const byElement = new WeakMap<Element, Map<string, number>>();
  const byContent = new Map<string, number[]>();

  return (pictures) => {
    const known = pictures.map(({ element, part }) => byElement.get(element)?.get(part));
    const taken = new Set(known);
    return pictures.map((picture, index) => {
      const content = contentOf(picture);
      const alike = byContent.get(content) ?? [];
      const id = known[index] ?? alike.find((one) => !taken.has(one)) ?? next++;
      taken.add(id);
      if (!alike.includes(id)) byContent.set(content, [...alike, id]);
      const parts = byElement.get(picture.element) ?? new Map<string, number>();
      byElement.set(picture.element, parts.set(picture.part, id));
      return id;
    });
  };
}

function contentOf({ kind, part, addresses: [address = ''], name }: ElementPicture): string {
  return JSON.stringify([kind, part, address.length, address.slice(0, TELLING), name]);
}
