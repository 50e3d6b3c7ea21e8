import { failure, success, type Outcome } from '../../failures/outcome';
import type { OfferPage } from '../../offers/offer';
import { PARTNER_FILTERS } from '../../offers/partner-filters';
import type { Filter } from '../../offers/platform-values';
import { z } from '../../zod';
import type { PictureHandle, PictureQuery } from '../catalogue';
import { fieldText, platformLink } from '../item-fields';
import { readPartnerOffer } from './offer-item';

/** What the gateway is asked; what is not known or empty is left out. */
export interface SimilarQuestion {
  imgUrl: string;
  imageKeywords?: string;
  filter?: Filter[];
}

/**
 * Writes a picture search down. Only the ten filters that the gateway knows are sent. It reads
 * pictures by a public address and nothing else. Source: platform facts 5 (M).
 */
export function similarQuestion({
  picture,
  keyword,
  options,
}: PictureQuery): Outcome<SimilarQuestion> {
  const imgUrl = addressOf(picture);
  if (imgUrl === null) return failure('picture-needs-address');
  const filter = PARTNER_FILTERS.filter((name) => options.filters.includes(name));
  return success({
    imgUrl,
    ...(keyword?.trim() ? { imageKeywords: keyword } : {}),
    ...(filter.length > 0 ? { filter } : {}),
  });
}

function addressOf(picture: PictureHandle): string | null {
  if ('publicAddress' in picture) return picture.publicAddress;
  return 'imageAddress' in picture ? picture.imageAddress : null;
}

/** More than the 20 of a real reply; a hostile one shall not fill the store. */
const MOST_ITEMS = 200;

const answerSchema = z.object({
  imageSearchUrl: fieldText,
  imageSearchResult: z.nullish(z.array(z.unknown())),
});

/**
 * Reads the offers that look like a picture; there is one page. An item that cannot be read is left
 * out and counted, never the page.
 */
export function readSimilarOffers(data: unknown): Outcome<OfferPage> {
  const read = answerSchema.safeParse(data);
  if (!read.success) return failure('reply-unexpected');
  const items = (read.data.imageSearchResult ?? []).slice(0, MOST_ITEMS);
  const offers = items.map(readPartnerOffer).filter((offer) => offer !== null);
  return success({
    offers,
    total: null,
    page: 1,
    more: false,
    dropped: items.length - offers.length,
    ownPage: platformLink(read.data.imageSearchUrl),
  });
}
