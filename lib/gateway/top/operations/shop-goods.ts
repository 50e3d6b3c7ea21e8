import type { OfferPage } from '../../../offers/offer';
import type { ShopQuery } from '../../catalogue';
import { readTopPage } from '../offer-page';
import type { TopOperation } from '../operation';
import { topSearchParameters } from '../search-parameters';

/**
 * What a seller offers; the router asks for a session here. No source names the parameter of the
 * seller's id; `sellerId` is the name that its method suggests (L).
 */
export const shopGoods: TopOperation<ShopQuery, OfferPage> = {
  method: 'shop',
  needsSession: true,
  parameters: (query) => ({
    sellerId: query.sellerOpenId,
    keyword: query.keyword,
    ...topSearchParameters(query),
  }),
  read: (payload, { page }) => readTopPage(payload, page),
};
