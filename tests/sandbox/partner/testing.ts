import { APPS } from '../apps';
import type { Sandbox } from '../index';
import type { Json } from '../testing';
import { SIMILAR_PATH } from './paths';
import { partnerSignature } from './signature';

/** How one call of a test departs from a correct one. */
export interface PartnerOptions {
  /** Changes the parameters before signing. */
  readonly prepare?: (params: URLSearchParams) => void;
  /** Changes them after signing. */
  readonly tamper?: (params: URLSearchParams) => void;
}

/** Calls the partner's picture search with a signature, the way a client would. */
export async function callPartner(
  sandbox: Sandbox,
  request: Json,
  { prepare, tamper }: PartnerOptions = {},
): Promise<Json> {
  const { appId, appSecret, sellerNick } = APPS.partner;
  const params = new URLSearchParams({
    appid: appId,
    timestamp: String(Math.floor(Date.now() / 1_000)),
    seller_nick: sellerNick,
    request_data: JSON.stringify(request),
  });
  prepare?.(params);
  params.set('sign', partnerSignature(params, appSecret));
  tamper?.(params);
  const url = `https://kf.fw199.com${SIMILAR_PATH}`;
  const reply = await sandbox.fetch(url, { method: 'POST', body: params });
  return (await reply.json()) as Json;
}
