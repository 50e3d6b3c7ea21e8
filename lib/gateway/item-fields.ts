import { httpUrl, isPlatformPicture, secureAddress } from '../picture/addresses';
import { z } from '../zod';

/** A text or number of a reply, as it came; null or missing where the reply does not say. */
export type FieldText = string | number | null | undefined;

/** A field of an unexpected type is unknown; it does not cost the offer. */
export const fieldText = z.catch(z.nullish(z.union([z.string(), z.number()])), null);
export const fieldFlag = z.catch(z.nullish(z.union([z.boolean(), z.string()])), null);

/** Longer titles and names are nobody's; a hostile reply shall not fill store and screen. */
const LONGEST_TEXT = 500;

/** Text that says something, cut to 500 characters, else null. */
export function words(value: FieldText): string | null {
  const trimmed = String(value ?? '')
    .trim()
    .slice(0, LONGEST_TEXT);
  return trimmed === '' ? null : trimmed;
}

const LONGEST_REQUEST_ID = 100;

/** The platform's number for a call, as a failure keeps it. */
export function requestIdFrom(value: FieldText): { requestId?: string } {
  const requestId = words(value)?.slice(0, LONGEST_REQUEST_ID);
  return requestId === undefined ? {} : { requestId };
}

/** Longer descriptions are not read on; the longest that was seen has a tenth of it. */
const LONGEST_DESCRIPTION = 500_000;

/** The seller's HTML as it came, cut; whoever shows it has to clean it. */
export function descriptionFrom(html: FieldText): string | null {
  const text = String(html ?? '').slice(0, LONGEST_DESCRIPTION);
  return text.trim() === '' ? null : text;
}

/** The first of several spellings of a field that says something. */
export function firstKnown(...values: FieldText[]): FieldText {
  return values.find((value) => words(value) !== null) ?? null;
}

/**
 * The id of an offer as digits. A number beyond 2^53 has lost some of its own and names another
 * offer: null, as for anything that is no id.
 */
export function offerIdOf(value: FieldText): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return null;
  const id = String(value ?? '').trim();
  return /^[1-9]\d{0,19}$/.test(id) ? id : null;
}

/**
 * The https address of a picture, which may come without its scheme. Pictures come from 1688's own
 * hosts: a reply shall not make the panel call on anybody else.
 */
export function platformPicture(value: FieldText): string | null {
  const address = secureAddress(withScheme(words(value) ?? ''));
  return address !== null && isPlatformPicture(address) ? address : null;
}

/** The https form of a link to 1688 itself; reply text is not trusted, no other link is followed. */
export function platformLink(value: FieldText): string | null {
  const url = httpUrl(withScheme(words(value) ?? ''));
  if (!url || !/(?:^|\.)1688\.com$/.test(url.hostname)) return null;
  return secureAddress(url.href);
}

/** "detail.1688.com/offer/1.html" -> "https://detail.1688.com/offer/1.html" */
function withScheme(address: string): string {
  return /^[\w-]+(?:\.[\w-]+)+\//.test(address) ? `https://${address}` : address;
}
