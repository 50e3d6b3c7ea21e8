import type { FormRequest } from '../http';
import { PARTNER_GATEWAY, type PartnerAccount } from './settings';
import { signPartner } from './sign';

/**
 * Makes a signed call of the partner's gateway. The question is one JSON text, written once: the
 * same text is signed and sent. Source: platform facts 5 (H; that this host answers: M).
 * @param now ms since 1970; the gateway wants seconds
 */
export function partnerRequest(
  question: object,
  { appId, appSecret, sellerNick }: PartnerAccount,
  now: number,
): FormRequest {
  const form = {
    appid: appId,
    timestamp: String(Math.floor(now / 1000)),
    seller_nick: sellerNick,
    request_data: JSON.stringify(question),
  };
  return {
    url: PARTNER_GATEWAY,
    body: new URLSearchParams({ ...form, sign: signPartner(form, appSecret) }),
  };
}
