import { productDetail } from '@/lib/gateway/crossborder/operations/product-detail';
import type { OfferDetail } from '@/lib/offers/detail';
import { readBare, valueOf } from './reading';

/** The detail of an offer of which a reply says no more than this. */
export function detailOf(payload: object): OfferDetail {
  const question = { offerId: '600000000003', language: 'en' } as const;
  return valueOf(readBare(productDetail, { offerId: 600000000003, ...payload }, question));
}
