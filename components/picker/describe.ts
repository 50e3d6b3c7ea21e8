import type { FoundPicture } from '@/lib/finding/picture';
import type { PickerWords } from '@/lib/locale/picker-words';

const LONGEST_NAME = 120;

/** What a picture is called: by its page, else by what it is. */
export function nameOf({ name, kind }: FoundPicture, words: PickerWords): string {
  const told = name.replaceAll(/\s+/g, ' ').trim();
  return told === '' ? words[kind] : told.slice(0, LONGEST_NAME);
}

/** Its pixels: those of the file where they are known, else those that it takes on the page. */
export function pixelsOf({ size, place: { whole } }: FoundPicture, words: PickerWords): string {
  const known = size ?? whole;
  return known ? words.pixels(Math.round(known.width), Math.round(known.height)) : '';
}

/** What it is where the name does not say so, how large, and whether it can be seen now. */
export function factsOf(picture: FoundPicture, words: PickerWords): string[] {
  const { kind, place } = picture;
  const what = nameOf(picture, words) === words[kind] ? '' : words[kind];
  const isThere = place.isSeen && place.shown !== null;
  return [what, pixelsOf(picture, words), isThere ? '' : words.elsewhere].filter(Boolean);
}
