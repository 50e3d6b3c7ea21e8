import { parseFen, parseUpperFen } from '../../offers/money';
import { parseCount, parseRate } from '../../offers/numbers';
import { unreadOffer, type Offer } from '../../offers/offer';
import { z } from '../../zod';
import {
  fieldText,
  firstKnown,
  offerIdOf,
  platformLink,
  platformPicture,
  words,
  type FieldText,
} from '../item-fields';

/**
 * An offer as the router's operations answer it; providers spell half of the fields differently. Only
 * an id is needed. Source: platform facts 4 and the articles behind it (L).
 */
const itemSchema = z.object({
  productId: fieldText,
  offerId: fieldText,
  itemId: fieldText,
  subject: fieldText,
  title: fieldText,
  price: fieldText,
  salePrice: fieldText,
  imageUrl: fieldText,
  mainImage: fieldText,
  companyName: fieldText,
  supplier: fieldText,
  minOrderQuantity: fieldText,
  saleCount: fieldText,
  detailUrl: fieldText,
  location: fieldText,
  similarity: fieldText,
});

/**
 * Makes the dialect-free offer from an item of a reply; the router translates no titles.
 * `saleCount` counts as sold per month, which is what the router's sort by `sale` stands for (L).
 * @returns null where it cannot be read
 */
export function readTopOffer(value: unknown): Offer | null {
  const read = itemSchema.safeParse(value);
  if (!read.success) return null;
  const item = read.data;
  const id = offerIdOf(firstKnown(item.productId, item.offerId, item.itemId));
  if (id === null) return null;
  const bare = unreadOffer(id, 'top');
  const price = firstKnown(item.price, item.salePrice);
  return {
    ...bare,
    titleChinese: words(firstKnown(item.subject, item.title)),
    picture: platformPicture(firstKnown(item.imageUrl, item.mainImage)),
    link: platformLink(item.detailUrl) ?? bare.link,
    wholesalePrice: parseFen(price),
    wholesalePriceTo: parseUpperFen(price),
    minimumOrder: parseCount(item.minOrderQuantity),
    soldMonthly: parseCount(item.saleCount),
    company: words(firstKnown(item.companyName, item.supplier)),
    companyAddress: words(item.location),
    similarity: parseSimilarity(item.similarity),
  };
}

/**
 * How alike the platform finds an offer, as 0..1. One source prints percent ("92%", 92), the other a
 * share (0.92); above 1 it can only be percent. Source: platform facts 4 (L).
 */
export function parseSimilarity(value: FieldText): number | null {
  const share = parseRate(value);
  if (share !== null) return share;
  const percent = parseCount(value);
  return percent === null || percent > 100 ? null : percent / 100;
}
