import type { OfferPage } from '../../../offers/offer';
import type { KeywordQuery } from '../../catalogue';
import { readTopPage } from '../offer-page';
import type { TopOperation } from '../operation';
import { topSearchParameters } from '../search-parameters';

/** Offers whose title matches a keyword. */
export const keywordSearch: TopOperation<KeywordQuery, OfferPage> = {
  method: 'search',
  parameters: (query) => ({ keyword: query.keyword, ...topSearchParameters(query) }),
  read: (payload, { page }) => readTopPage(payload, page),
};
