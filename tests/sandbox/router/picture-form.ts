import { APPS } from '../apps';
import { json, readFile, type Exchange, type Reply } from '../exchange';
import type { Fault } from '../faults';
import { BusinessFailure } from '../gateway-errors';
import { pictureUrl } from '../operations/item';
import { nearestOffers, type Found } from '../pictures/nearest';
import { requestId } from '../request-id';
import type { World } from '../world';
import { checkApp, isFarOff } from './checks';
import { RouterError, routerErrors } from './errors';
import { checkedPicture } from './image-search';
import { detailUrl, likeness } from './items';
import { sorted } from './list';
import { formSignature } from './signature';

const SHOWN = 20;

/**
 * S3's picture search (L): a multipart form with the file `image`, the app in the headers `appkey`,
 * `timestamp` (milliseconds) and `sign`, and what is wanted in the query. Items carry `similarity`
 * from 0 to 1.
 */
export async function pictureForm(exchange: Exchange, world: World, fault?: Fault): Promise<Reply> {
  try {
    checkHeaders(exchange, world);
    if (fault?.kind === 'not-subscribed') throw routerErrors.forbidden();
    const isSame = readSearchType(exchange.query);
    const picture = await readFile(exchange, 'image');
    if (!picture) throw routerErrors.missing('image');
    const found = await nearestOffers(await checkedPicture(picture, 'image'));
    const matches = found.filter(({ product }) => !isSame || product === found[0]?.product);
    const items = shown(matches, exchange.query.get('sort_type') ?? undefined);
    const data = { total: matches.length, items };
    return json(200, { success: true, request_id: requestId(), data });
  } catch (error) {
    if (error instanceof RouterError) return error.toFormReply();
    if (error instanceof BusinessFailure) return routerErrors.invalid(error.message).toFormReply();
    throw error;
  }
}

function checkHeaders(exchange: Exchange, world: World): void {
  const { appkey, timestamp, sign } = exchange.headers;
  checkApp(exchange, appkey, world);
  if (!timestamp) throw new RouterError(30);
  if (!/^\d{13}$/.test(timestamp) || isFarOff(Number(timestamp), world)) throw new RouterError(31);
  if (!sign) throw new RouterError(24);
  const { appKey, appSecret } = APPS.router;
  if (sign !== formSignature(appKey, timestamp, appSecret)) throw routerErrors.signature();
}

/** `search_type` 1 asks for the same product alone, 2 for similar ones too. */
function readSearchType(query: URLSearchParams): boolean {
  const type = query.get('search_type') ?? '';
  if (type === '') throw routerErrors.missing('search_type');
  if (type !== '1' && type !== '2') throw routerErrors.invalid(`search_type is unknown: ${type}`);
  return type === '1';
}

function shown(matches: readonly Found[], sort: string | undefined): readonly object[] {
  const distances = new Map(matches.map(({ offer, distance }) => [offer, distance]));
  return sorted([...distances.keys()], sort)
    .slice(0, SHOWN)
    .map((offer, index) => ({
      itemId: index % 2 === 0 ? String(offer.id) : offer.id,
      title: offer.zh,
      price: offer.price === null ? null : Number(offer.price),
      imageUrl: pictureUrl(offer),
      detailUrl: index % 2 === 0 ? detailUrl(offer).replace('https:', '') : detailUrl(offer),
      similarity: likeness(distances.get(offer) ?? 0),
    }));
}
