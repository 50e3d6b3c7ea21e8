import type { OfferPage } from '../../../offers/offer';
import type { z } from '../../../zod';
import type { ShopQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { offerPageSchema, PROMISED_PAGE, readOfferPage } from '../offer-page';
import { filled, type ForMember, type Operation } from '../operation';
import { searchParameters } from '../search-parameters';

/**
 * What a seller offers. The document calls `country` a city with the example "japan"; it is the
 * language as everywhere (M). Source: open.1688.com API page, facts 2.5 (H).
 */
export const sellerOffers: Operation<
  ShopQuery & ForMember,
  z.infer<typeof offerPageSchema>,
  OfferPage
> = {
  name: 'product.search.querySellerOfferList',
  wrapper: 'offerQueryParam',
  lifeMs: LIVES.search,
  parameters: (question) => ({
    sellerOpenId: question.sellerOpenId,
    keyword: filled(question.keyword),
    ...searchParameters(question),
  }),
  schema: offerPageSchema,
  promised: PROMISED_PAGE,
  read: (payload, { page }) => readOfferPage(payload, page),
};
