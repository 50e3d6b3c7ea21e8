import { success } from '../../../failures/outcome';
import type { OfferPage } from '../../../offers/offer';
import { readPictureRegions } from '../../../offers/region';
import { z } from '../../../zod';
import type { PictureQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { fieldText } from '../../item-fields';
import { offerPageFields, PROMISED_PAGE, readOfferPage } from '../offer-page';
import { filled, type ForMember, type Operation } from '../operation';
import { openSearchParameters, searchParameters } from '../search-parameters';
import { part } from '../tolerant';

/** A picture that the platform has already: an upload, or one on its own picture hosts. */
export type PlatformPicture = { imageId: string } | { imageAddress: string };

interface PictureQuestion extends PictureQuery, ForMember {
  picture: PlatformPicture;
}

const schema = z.nullish(
  z.object({
    ...offerPageFields,
    picRegionInfo: part({ currentRegion: fieldText, yoloCropRegion: fieldText }),
  }),
);
type Payload = z.infer<typeof schema>;

/**
 * Offers that look like a picture, most similar first. The document requires `imageId`; in practice
 * `imageAddress` stands in for it (H). Source: open.1688.com API page, facts 2.3 (H).
 */
export const imageQuery: Operation<PictureQuestion, Payload, OfferPage> = {
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
  schema,
  promised: PROMISED_PAGE,
  read: (payload, { page }) => {
    const read = readOfferPage(payload, page);
    return read.ok ? success({ ...read.value, regions: regionsOf(payload) }) : read;
  },
};

function regionsOf(payload: Payload): OfferPage['regions'] {
  const { currentRegion, yoloCropRegion } = payload?.picRegionInfo ?? {};
  return readPictureRegions(String(currentRegion ?? ''), String(yoloCropRegion ?? ''));
}
