import { parseImageId, parseOfferReference } from '@/lib/offers/references';
import { httpUrl } from '@/lib/picture/addresses';

/** A picture as one of our pages can name it for a search. */
export type GivenPicture =
  | { kind: 'address'; address: string }
  | { kind: 'stored'; pictureId: string; name: string }
  | { kind: 'imageId'; imageId: string };

/** What a text in the address box asks for. */
export type Query = { kind: 'offer'; offerId: string } | { kind: 'picture'; source: GivenPicture };

/** Reads the address box: an offer, an imageId, or a picture's address; null: none of these. */
export function readQuery(text: string): Query | null {
  const trimmed = text.trim();
  const offerId = parseOfferReference(trimmed);
  if (offerId !== null) return { kind: 'offer', offerId };
  const imageId = parseImageId(trimmed);
  if (imageId !== null) return { kind: 'picture', source: { kind: 'imageId', imageId } };
  if (!httpUrl(trimmed) && !/^data:image\//i.test(trimmed)) return null;
  return { kind: 'picture', source: { kind: 'address', address: trimmed } };
}
