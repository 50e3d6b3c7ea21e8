import type { Offer } from './offers';
import { searchWords } from './titles';

/** Keywords that mean everything, so that tests can page to the platform's cap. */
const EVERYTHING = new Set(['样品', 'sample']);

/**
 * Whether an offer answers a keyword. The keyword is split at spaces; each part must stand in
 * the offer's titles or be made of its words (`红色马克杯` = `红色` + `马克杯`).
 */
export function matchesKeyword(offer: Offer, keyword: string): boolean {
  const words = searchWords(offer.product);
  const titles = `${offer.zh} ${offer.en ?? ''}`.toLowerCase();
  return keyword
    .toLowerCase()
    .split(/[\s,，、]+/u)
    .filter((part) => part !== '' && !EVERYTHING.has(part))
    .every((part) => titles.includes(part) || isMadeOf(part, words));
}

function isMadeOf(part: string, words: readonly string[]): boolean {
  const singular = part.length > 3 && part.endsWith('s') ? part.slice(0, -1) : part;
  if (words.includes(singular)) return true;
  let rest = part;
  for (const word of words) rest = rest.replace(word, '');
  return rest === '' || rest === '的';
}
