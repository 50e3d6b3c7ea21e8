import { beginning } from '../locale/beginning';

/** What stands further back in a page's title is the shop's name and its slogans. */
const LONGEST_HINT = 200;

/** A page's title as it is sent beside a picture; null where it says nothing. */
export function titleHint(title: string | null | undefined): string | null {
  const words = beginning((title ?? '').replaceAll(/\s+/g, ' ').trim(), LONGEST_HINT).trim();
  return words === '' ? null : words;
}
