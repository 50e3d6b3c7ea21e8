import { argumentsOf, isRecord, parse } from '../arguments';
import { matchesKeyword } from '../catalogue/keywords';
import type { LogEntry } from '../log';
import { narrow } from '../operations/narrow';
import { nearestOffers, type Found } from '../pictures/nearest';
import { loadPicture } from '../sites/load';
import { partnerErrors } from './errors';
import { partnerItem } from './item';

/** The ten filters of the partner's page (platform facts 5; S4). */
export const PARTNER_FILTERS = [
  'isOnePsaleFreePost',
  'noReason7DReturn',
  'isOnePsale',
  'shipIn48Hours',
  'tbCiphertext',
  'pddCiphertext',
  'dyCiphertext',
  'ksCiphertext',
  'jdCiphertext',
  'xhsCiphertext',
] as const;

/** As many as the captured reply has. There is no second page. */
const SHOWN = 20;

/** What `request_data` asks for. */
export interface SimilarRequest {
  readonly imgUrl: string;
  readonly imageKeywords: string;
  readonly filter: readonly string[];
}

/** Reads `request_data`; throws a PartnerError that names what is wrong. */
export function readRequest(json: string, entry: LogEntry): SimilarRequest {
  const value = parse(json);
  if (!isRecord(value)) throw partnerErrors.invalid('request_data');
  const { imgUrl, imageKeywords = '', filter = [], ...more } = value;
  entry.unknownArgs = Object.keys(more);
  if (imgUrl === undefined || imgUrl === '') throw partnerErrors.missing('imgUrl');
  if (typeof imgUrl !== 'string') throw partnerErrors.invalid('imgUrl');
  if (typeof imageKeywords !== 'string') throw partnerErrors.invalid('imageKeywords');
  if (!Array.isArray(filter)) throw partnerErrors.invalid('filter');
  return { imgUrl, imageKeywords, filter: filter.map(readFilter) };
}

function readFilter(name: unknown): string {
  const known = PARTNER_FILTERS.find((filter) => filter === name);
  if (known === undefined) throw partnerErrors.invalid(`filter ${String(name)}`);
  return known;
}

/**
 * The `data` of a good reply, or undefined when the picture cannot be loaded and read. A request
 * with `imageKeywords` gets values where the captured reply has null throughout.
 */
export async function similarOffers(request: SimilarRequest): Promise<object | undefined> {
  const { imgUrl, imageKeywords } = request;
  const found = await nearest(imgUrl);
  if (!found) return undefined;
  const full = imageKeywords !== '';
  // The captured reply has a price with every offer, so offers without one are left out.
  const offers = found
    .map(({ offer }) => offer)
    .filter((offer) => offer.price !== null && matchesKeyword(offer, imageKeywords));
  const kept = narrow(offers, argumentsOf({ filter: request.filter.join(',') }));
  return {
    success: true,
    code: null,
    message: null,
    imageSearchUrl: full ? searchPage(imgUrl) : null,
    imageSearchResult: kept.slice(0, SHOWN).map((offer) => partnerItem(offer, full)),
    extraInfo: null,
  };
}

async function nearest(imgUrl: string): Promise<readonly Found[] | undefined> {
  const bytes = await loadPicture(imgUrl).catch(() => undefined);
  return bytes && nearestOffers(bytes).catch(() => undefined);
}

function searchPage(imgUrl: string): string {
  const address = encodeURIComponent(imgUrl);
  return `https://s.1688.com/youyuan/index.htm?tab=imageSearch&imageAddress=${address}`;
}
