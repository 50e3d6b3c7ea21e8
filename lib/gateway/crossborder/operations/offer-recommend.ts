import type { OfferPage } from '../../../offers/offer';
import { PAGE_SIZE } from '../../../offers/search-options';
import type { z } from '../../../zod';
import type { RecommendedQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { offerListSchema, PROMISED_LIST, readOfferList } from '../offer-page';
import type { Operation } from '../operation';

/**
 * A feed for one member. It takes no keyword and tells no totals; the last page is the one that is
 * not full. Source: open.1688.com API page, facts 2.6 (H).
 */
export const offerRecommend: Operation<
  RecommendedQuery,
  z.infer<typeof offerListSchema>,
  OfferPage
> = {
  name: 'product.search.offerRecommend',
  wrapper: 'recommendOfferParam',
  // Who asks for the feed again wants another one; the panel keeps what it showed by itself.
  lifeMs: LIVES.none,
  parameters: ({ page, language, memberId }) => ({
    beginPage: page,
    pageSize: PAGE_SIZE,
    country: language,
    outMemberId: memberId,
  }),
  schema: offerListSchema,
  promised: PROMISED_LIST,
  read: (payload, { page }) => readOfferList(payload, page, PAGE_SIZE),
};
