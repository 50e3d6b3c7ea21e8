import { success } from '../../../failures/outcome';
import { parseCount } from '../../../offers/numbers';
import { unreadOffer, type Offer, type OfferPage } from '../../../offers/offer';
import { PAGE_SIZE } from '../../../offers/search-options';
import { z } from '../../../zod';
import type { PictureQuery } from '../../catalogue';
import { LIVES } from '../../http';
import {
  fieldText,
  firstKnown,
  offerIdOf,
  platformLink,
  platformPicture,
  words,
} from '../../item-fields';
import { PLAIN } from '../envelope';
import { pageOf } from '../offer-page';
import { filled, type Operation } from '../operation';
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

interface SimilarQuestion extends Omit<PictureQuery, 'picture'> {
  /** Any address from which the platform can fetch a picture. */
  address: string;
}

/**
 * Offers that look like a picture at any public address. It belongs to another solution package than
 * the rest, can be narrowed by nothing and translates nothing: prices are compared here, and the page
 * says where more than them was asked for. A page has 20 offers whatever is asked for. Source:
 * measured by a public client, facts 2.12 (H).
 */
export const similarOffers: Operation<SimilarQuestion, z.infer<typeof similarSchema>, OfferPage> = {
  namespace: 'com.alibaba.linkplus',
  name: 'alibaba.cross.similar.offer.search',
  wrapper: null,
  lifeMs: LIVES.search,
  envelope: PLAIN,
  parameters: ({ address, page }) => ({ picUrl: address, page, pageSize: PAGE_SIZE }),
  schema: similarSchema,
  promised: ['total', 'result[].subject', 'result[].oldPrice', 'result[].imageUrl|image'],
  read: (payload, question) => {
    const place = { page: question.page, total: parseCount(payload?.total) };
    return success(narrowed(pageOf(payload?.result, similarOffer, place), question));
  },
};

/** The page within the range of prices; how many offers there are within it, nobody knows. */
function narrowed(page: OfferPage, question: SimilarQuestion): OfferPage {
  const { priceFrom, priceTo } = question.options;
  const marked = isNarrowed(question) ? { ...page, isUnfiltered: true } : page;
  if (priceFrom === null && priceTo === null) return marked;
  const offers = page.offers.filter(({ wholesalePrice: price }) => {
    if (price === null) return false;
    return (priceFrom === null || price >= priceFrom) && (priceTo === null || price <= priceTo);
  });
  return { ...marked, offers, total: null };
}

/** Whether more was asked for than a price: an order is made by whoever shows the offers. */
function isNarrowed({ options, keyword, hint, region }: SimilarQuestion): boolean {
  const { filters, category, collectionId, sales } = options;
  const wishes = [category, collectionId, sales, filled(keyword), filled(hint), filled(region)];
  return filters.length > 0 || wishes.some((wish) => wish !== null && wish !== undefined);
}

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
