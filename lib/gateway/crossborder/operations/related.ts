import type { OfferPage } from '../../../offers/offer';
import { RELATED_PAGE_SIZE } from '../../../offers/search-options';
import type { z } from '../../../zod';
import type { RelatedQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { offerListSchema, PROMISED_LIST, readOfferList } from '../offer-page';
import { long, type Operation } from '../operation';

/**
 * Offers related to another; there may be none. They come without a link and without totals.
 * Source: open.1688.com API page, facts 2.8 (H).
 */
export const related: Operation<RelatedQuery, z.infer<typeof offerListSchema>, OfferPage> = {
  name: 'product.related.recommend',
  wrapper: 'relatedQueryParams',
  lifeMs: LIVES.search,
  parameters: ({ offerId, page, language }) => ({
    offerId: long(offerId),
    pageNo: page,
    pageSize: RELATED_PAGE_SIZE,
    language,
  }),
  schema: offerListSchema,
  promised: PROMISED_LIST,
  read: (payload, { page }) => readOfferList(payload, page, RELATED_PAGE_SIZE),
};
