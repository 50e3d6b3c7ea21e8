import type { OfferPage } from '../../../offers/offer';
import type { z } from '../../../zod';
import type { KeywordQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { offerPageSchema, PROMISED_PAGE, readOfferPage } from '../offer-page';
import type { ForMember, Operation } from '../operation';
import { openSearchParameters, saleFilters, searchParameters } from '../search-parameters';

interface KeywordQuestion extends KeywordQuery, ForMember {
  /** Offers of any of these categories. */
  categoryIds?: readonly string[];
  /** A property of a category, or one of its values: "978", "978:1352". */
  propertyId?: string;
  /** A region of opportunity; the documents name the parameter and none of its values (L). */
  opportunityRegion?: string;
}

/**
 * Offers whose title matches a keyword. No supplier's name comes with them. An empty keyword with a
 * category lists the category's offers (M), so it is sent all the same. Source: open.1688.com API
 * page, facts 2.2 (H).
 */
export const keywordQuery: Operation<
  KeywordQuestion,
  z.infer<typeof offerPageSchema>,
  OfferPage
> = {
  name: 'product.search.keywordQuery',
  wrapper: 'offerQueryParam',
  lifeMs: LIVES.search,
  parameters: (question) => ({
    keyword: question.keyword,
    ...searchParameters(question),
    ...openSearchParameters(question.options),
    categoryIdList: question.categoryIds?.join(',') || null,
    regionOpp: question.opportunityRegion,
    snId: question.propertyId,
    saleFilterList: saleFilters(question.options.sales),
  }),
  schema: offerPageSchema,
  promised: PROMISED_PAGE,
  read: (payload, { page }) => readOfferPage(payload, page),
};
