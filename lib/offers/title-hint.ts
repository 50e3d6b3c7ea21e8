/** What stands further back in a page's title is the shop's name and its slogans. */
const LONGEST_HINT = 200;

/** A page's title as it is sent beside a picture; null where it says nothing. */
export function titleHint(title: string | null | undefined): string | null {
  const words = (title ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_HINT).trim();
  return words === '' ? null : words;
}
