import { APPS } from '../apps';
import { html, json, readParams, text, type Exchange, type Reply } from '../exchange';
import type { Fault } from '../faults';
import type { World } from '../world';
import { noResult, PartnerError, partnerErrors } from './errors';
import { SIMILAR_PATH } from './paths';
import { partnerSignature } from './signature';
import { readRequest, similarOffers } from './similar-offers';

/** How far a clock may be off; the vendor does not say (L). */
const TOLERANCE_SECONDS = 600;

/** kf.fw199.com: one signed form whose argument is the JSON in `request_data` (platform facts 5). */
export async function partnerGateway(
  exchange: Exchange,
  world: World,
  fault?: Fault,
): Promise<Reply> {
  if (exchange.path !== SIMILAR_PATH) return text(404, 'Not Found');
  if (exchange.method !== 'POST') return html(405, 'Method Not Allowed');
  try {
    const params = readParams(exchange);
    checkCall(exchange, params, world);
    if (fault?.kind === 'not-subscribed') throw partnerErrors.forbidden();
    const request = readRequest(required(params, 'request_data'), exchange.entry);
    const data = await similarOffers(request);
    if (!data) return noResult(`图片无法识别: ${request.imgUrl}`);
    return json(200, { code: 0, message: 'ok', data, trace_id: '' });
  } catch (error) {
    if (error instanceof PartnerError) return error.toReply();
    throw error;
  }
}

function checkCall(exchange: Exchange, params: ReadonlyMap<string, string>, world: World): void {
  const { appId, appSecret, sellerNick } = APPS.partner;
  if (required(params, 'appid') !== appId) throw partnerErrors.appId();
  if (!world.limiter.admits(exchange.entry)) throw partnerErrors.tooOften();
  if (required(params, 'sign') !== partnerSignature(params, appSecret)) {
    throw partnerErrors.signature();
  }
  const timestamp = required(params, 'timestamp');
  // Milliseconds would be thirteen digits: the unit is part of the rule.
  if (!/^\d{10}$/.test(timestamp)) throw partnerErrors.invalid('timestamp');
  const off = Math.abs(Number(timestamp) - world.now() / 1_000);
  if (off > TOLERANCE_SECONDS) throw partnerErrors.timestamp();
  const nick = required(params, 'seller_nick');
  if (nick !== sellerNick) throw partnerErrors.seller(nick);
}

function required(params: ReadonlyMap<string, string>, name: string): string {
  const value = params.get(name);
  if (!value) throw partnerErrors.missing(name);
  return value;
}
