import type { OfferPage } from '../../../offers/offer';
import type { PictureHandle, PictureQuery } from '../../catalogue';
import { readWholeList } from '../offer-page';
import type { TopOperation, TopParameter } from '../operation';
import { priceSort } from '../search-parameters';

/** A picture as the router gets to see it: by address, or in the call. It knows no uploads. */
export type SeenPicture = Exclude<PictureHandle, { imageId: string }>;
export type SeenPictureQuery = PictureQuery & { picture: SeenPicture };

/** Offers that look like a picture: one page, most similar first. */
export const pictureSearch: TopOperation<SeenPictureQuery, OfferPage> = {
  method: 'picture',
  parameters: ({ picture, keyword, options }) => ({
    ...pictureParameter(picture),
    keyword: keyword?.trim(),
    category_id: options.category?.id,
  }),
  read: (payload, { page }) => readWholeList(payload, page),
};

/** Exactly one of the two; both together are refused. */
function pictureParameter(picture: SeenPicture): Record<string, TopParameter> {
  if ('base64' in picture) return { image_content: picture.base64 };
  return {
    image_url: 'publicAddress' in picture ? picture.publicAddress : picture.imageAddress,
  };
}

/**
 * Whether the picture form can answer: it knows neither keyword nor category, and to leave them out
 * would show offers that nobody asked for. Source: platform facts 4 (L).
 */
export function fitsPictureForm({ keyword, options }: PictureQuery): boolean {
  return !keyword?.trim() && options.category === null;
}

/**
 * What the picture form takes beside the file: 1 for the same product, 2 for similar ones, and an
 * order by price. Source: platform facts 4 (L).
 */
export function pictureFormParameters({ options }: PictureQuery): Record<string, TopParameter> {
  return { search_type: options.sameOnly ? 1 : 2, sort_type: priceSort(options.sort) };
}
