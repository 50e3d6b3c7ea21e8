import type { OfferPage } from '../../../offers/offer';
import type { PictureQuery } from '../../catalogue';
import { readOfferPage } from '../offer-page';
import type { Operation } from '../operation';
import { searchParameters } from '../search-parameters';

/** Offers that look like a picture, most similar first. */
export const imageQuery: Operation<PictureQuery, OfferPage> = {
  name: 'product.search.imageQuery',
  wrapper: 'offerQueryParam',
  parameters: (query) => ({ ...query.picture, ...searchParameters(query) }),
  read: (payload, { page }) => readOfferPage(payload, page),
};
