import { success } from '../../../failures/outcome';
import { parseCount } from '../../../offers/numbers';
import { unreadOffer, type Offer, type OfferPage } from '../../../offers/offer';
import { PAGE_SIZE } from '../../../offers/search-options';
import { z } from '../../../zod';
import type { PageQuestion } from '../../catalogue';
import { LIVES } from '../../http';
import {
  fieldText,
  firstKnown,
  offerIdOf,
  platformLink,
  platformPicture,
  words,
} from '../../item-fields';
import { readPlainEnvelope } from '../envelope';
import { pageOf } from '../offer-page';
import type { Operation } from '../operation';
import { wholeFen } from '../readers';
import { entries } from '../tolerant';

/** The names of picture and link rest on one weak source (L). */
const itemSchema = z.object({
  offerId: z.union([z.number(), z.string()]),
  subject: fieldText,
  oldPrice: fieldText,
  quantityBegin: fieldText,
  imageUrl: fieldText,
  image: fieldText,
  detailUrl: fieldText,
});
const similarSchema = z.nullish(z.object({ total: fieldText, result: entries(itemSchema) }));

interface SimilarQuestion extends PageQuestion {
  /** Any address from which the platform can fetch a picture. */
  address: string;
}

/**
 * Offers that look like a picture at any public address. It belongs to another solution package than
 * the rest, can be narrowed by nothing and translates nothing. A page has 20 offers whatever is
 * asked for. Source: measured by a public client, facts 2.12 (H).
 */
export const similarOffers: Operation<SimilarQuestion, z.infer<typeof similarSchema>, OfferPage> = {
  namespace: 'com.alibaba.linkplus',
  name: 'alibaba.cross.similar.offer.search',
  wrapper: null,
  lifeMs: LIVES.search,
  unwrap: readPlainEnvelope,
  parameters: ({ address, page }) => ({ picUrl: address, page, pageSize: PAGE_SIZE }),
  schema: similarSchema,
  read: (payload, { page }) =>
    success(pageOf(payload?.result, similarOffer, { page, total: parseCount(payload?.total) })),
};

function similarOffer(item: z.infer<typeof itemSchema>): Offer | null {
  const id = offerIdOf(item.offerId);
  if (id === null) return null;
  const offer = unreadOffer(id, 'crossborder');
  return {
    ...offer,
    titleChinese: words(item.subject),
    picture: platformPicture(firstKnown(item.imageUrl, item.image)),
    link: platformLink(item.detailUrl) ?? offer.plainLink,
    wholesalePrice: wholeFen(item.oldPrice),
    minimumOrder: parseCount(item.quantityBegin),
  };
}
