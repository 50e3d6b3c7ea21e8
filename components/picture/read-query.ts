import { beginning } from '@/lib/locale/beginning';
import { parseImageId, parseOfferReference } from '@/lib/offers/references';
import { httpUrl } from '@/lib/picture/addresses';

/** A picture as one of our pages can name it for a search. */
export type GivenPicture =
  | { kind: 'address'; address: string }
  | { kind: 'stored'; pictureId: string; name: string }
  | { kind: 'imageId'; imageId: string };

/** What a text in the box asks for. */
export type Query =
  | { kind: 'offer'; offerId: string }
  | { kind: 'picture'; source: GivenPicture }
  | { kind: 'keyword'; keyword: string };

/** The platform's keywords are no longer than the protocol takes. */
const LONGEST_KEYWORD = 500;

/**
 * Reads the box: an offer, an imageId, a picture's address, else words to search for.
 * @returns null for an address that is broken or of a kind that cannot be searched for
 */
export function readQuery(text: string): Query | null {
  const trimmed = text.trim();
  const offerId = parseOfferReference(trimmed);
  if (offerId !== null) return { kind: 'offer', offerId };
  const imageId = parseImageId(trimmed);
  if (imageId !== null) return { kind: 'picture', source: { kind: 'imageId', imageId } };
  if (httpUrl(trimmed) || /^data:image\//i.test(trimmed)) {
    return { kind: 'picture', source: { kind: 'address', address: trimmed } };
  }
  const keyword = beginning(trimmed.replaceAll(/\s+/g, ' '), LONGEST_KEYWORD);
  return keyword === '' || isLikeAddress(trimmed) ? null : { kind: 'keyword', keyword };
}

const SCHEME = /^(?:[a-z][a-z\d+.-]*:[/\\]|(?:https?|data|blob|file|javascript|about):)/i;
const WITHOUT_SCHEME = /^(?:\/\/|www\.|(?:[\w-]+\.)+[a-z]{2,}\/)\S*$/i;

/** What was meant as an address: nobody searches for goods by such words. */
function isLikeAddress(text: string): boolean {
  return SCHEME.test(text) || WITHOUT_SCHEME.test(text);
}
