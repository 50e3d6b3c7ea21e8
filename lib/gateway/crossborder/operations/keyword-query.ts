import type { OfferPage } from '../../../offers/offer';
import type { KeywordQuery } from '../../catalogue';
import { readOfferPage } from '../offer-page';
import type { Operation } from '../operation';
import { searchParameters } from '../search-parameters';

/** Offers whose title matches a keyword. No supplier's name comes with them. */
export const keywordQuery: Operation<KeywordQuery, OfferPage> = {
  name: 'product.search.keywordQuery',
  wrapper: 'offerQueryParam',
  parameters: (query) => ({ keyword: query.keyword, ...searchParameters(query) }),
  read: (payload, { page }) => readOfferPage(payload, page),
};
