/** The partner's gateway. It belongs to a third party, not to 1688. */
export const PARTNER_GATEWAY =
  'https://kf.fw199.com/gateway/1688/fenxiao/image/similar/offer/search';

/** What signs and authorises a call. Lives in the worker only. */
export interface PartnerAccount {
  appId: string;
  appSecret: string;
  /** The seller's account at 1688. */
  sellerNick: string;
}
