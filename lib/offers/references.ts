/** The plain product page of an offer, without the platform's tracking. */
export function offerLink(offerId: string): string {
  return `https://detail.1688.com/offer/${offerId}.html`;
}

const BARE_OFFER = /^\d{9,15}$/;
const BARE_IMAGE = /^\d{16,20}$/;
const OFFER_PATH = /\/offer\/(\d{6,18})(?:\.html?)?(?:[/?#]|$)/;
const HOST_1688 = /^(?:https?:)?\/\/(?:[\w-]+\.)*1688\.com\/|^(?:[\w-]+\.)*1688\.com\//i;

/**
 * Finds the offer that a text names: a bare id, or a link to a product page of 1688 in any of its
 * forms (desktop or mobile, with or without scheme, as a path or as `offerId=`).
 * @returns the id as digits, or null where the text names none
 */
export function parseOfferReference(text: string): string | null {
  const trimmed = text.trim();
  if (BARE_OFFER.test(trimmed)) return trimmed;
  if (!HOST_1688.test(trimmed)) return null;
  const parameter = /[?&]offerId=(\d{6,18})(?:[&#]|$)/i.exec(trimmed)?.[1];
  return OFFER_PATH.exec(trimmed)?.[1] ?? parameter ?? null;
}

/**
 * Finds an imageId of the platform: about 19 decimal digits, longer than any offer id and beyond
 * 2^53, so it stays text.
 */
export function parseImageId(text: string): string | null {
  const trimmed = text.trim();
  return BARE_IMAGE.test(trimmed) ? trimmed : null;
}
