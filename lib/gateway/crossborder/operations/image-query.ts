import type { OfferPage } from '../../../offers/offer';
import type { z } from '../../../zod';
import type { PictureQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { offerPageSchema, PROMISED_PAGE, readOfferPage } from '../offer-page';
import { filled, type ForMember, type Operation } from '../operation';
import { openSearchParameters, searchParameters } from '../search-parameters';

/** A picture that the platform has already: an upload, or one on its own picture hosts. */
export type PlatformPicture = { imageId: string } | { imageAddress: string };

interface PictureQuestion extends PictureQuery, ForMember {
  picture: PlatformPicture;
}

/**
 * Offers that look like a picture, most similar first. The document requires `imageId`; in practice
 * `imageAddress` stands in for it (H). Source: open.1688.com API page, facts 2.3 (H).
 */
export const imageQuery: Operation<PictureQuestion, z.infer<typeof offerPageSchema>, OfferPage> = {
  name: 'product.search.imageQuery',
  wrapper: 'offerQueryParam',
  lifeMs: LIVES.search,
  parameters: (question) => ({
    ...question.picture,
    ...searchParameters(question),
    ...openSearchParameters(question.options),
    region: question.region,
    keyword: filled(question.keyword),
    auxiliaryText: filled(question.hint),
    itemTitle: filled(question.title),
  }),
  schema: offerPageSchema,
  promised: PROMISED_PAGE,
  read: (payload, { page }) => readOfferPage(payload, page),
};
