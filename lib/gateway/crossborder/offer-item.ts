import { parseFen, parseUpperFen } from '../../offers/money';
import { parseCount, parseFlag, parseRate } from '../../offers/numbers';
import type { Offer } from '../../offers/offer';
import { offerLink } from '../../offers/references';
import { z } from '../../zod';
import {
  fieldFlag,
  fieldText,
  offerIdOf,
  platformLink,
  platformPicture,
  words,
} from '../item-fields';
import { dayOf, labels, shippingHours } from './readers';
import { part, readable, texts } from './tolerant';

/**
 * An offer as the searches, the shop, the feed and the related offers answer it. Nearly everything
 * may be null, missing or of another type than documented; only the id is needed. Source:
 * open.1688.com API pages, facts 2.2 to 2.8 (H); the feed's sample says `onePsale` (H).
 */
export const offerItemSchema = z.object({
  offerId: z.union([z.number(), z.string()]),
  subject: fieldText,
  subjectTrans: fieldText,
  imageUrl: fieldText,
  promotionURL: fieldText,
  promotionUrl: fieldText,
  priceInfo: part({ price: fieldText, consignPrice: fieldText, promotionPrice: fieldText }),
  minOrderQuantity: fieldText,
  monthSold: fieldText,
  repurchaseRate: fieldText,
  tradeScore: fieldText,
  isOnePsale: fieldFlag,
  onePsale: fieldFlag,
  isSelect: fieldFlag,
  isPatentProduct: fieldFlag,
  sellerIdentities: texts,
  offerIdentities: texts,
  companyName: fieldText,
  companyAddress: fieldText,
  createDate: fieldText,
  modifyDate: fieldText,
  sellerDataInfo: part({ tradeMedalLevel: fieldText, compositeServiceScore: fieldText }),
  productSimpleShippingInfo: part({ shippingTimeGuarantee: fieldText }),
});

export type OfferItem = z.infer<typeof offerItemSchema>;

/** Makes the dialect-free offer. @returns null where the id is not one */
export function offerFromItem(item: OfferItem): Offer | null {
  const id = offerIdOf(item.offerId);
  if (id === null) return null;
  const plainLink = offerLink(id);
  return {
    id,
    titleChinese: words(item.subject),
    titleTranslated: words(item.subjectTrans),
    picture: platformPicture(item.imageUrl),
    link: platformLink(item.promotionURL ?? item.promotionUrl) ?? plainLink,
    plainLink,
    wholesalePrice: parseFen(item.priceInfo?.price),
    wholesalePriceTo: parseUpperFen(item.priceInfo?.price),
    promotionPrice: parseFen(item.priceInfo?.promotionPrice),
    dropshipPrice: parseFen(item.priceInfo?.consignPrice),
    minimumOrder: parseCount(item.minOrderQuantity),
    soldMonthly: parseCount(item.monthSold),
    repurchaseRate: parseRate(item.repurchaseRate),
    tradeScore: parseCount(item.tradeScore),
    medalLevel: parseCount(item.sellerDataInfo?.tradeMedalLevel),
    serviceScore: parseCount(item.sellerDataInfo?.compositeServiceScore),
    shipsWithinHours: shippingHours(item.productSimpleShippingInfo?.shippingTimeGuarantee),
    onePieceDropship: parseFlag(item.isOnePsale ?? item.onePsale),
    select: parseFlag(item.isSelect),
    patented: parseFlag(item.isPatentProduct),
    sellerIdentities: labels(readable(item.sellerIdentities)),
    offerIdentities: labels(readable(item.offerIdentities)),
    company: words(item.companyName),
    companyAddress: words(item.companyAddress),
    createdOn: dayOf(item.createDate),
    modifiedOn: dayOf(item.modifyDate),
    similarity: null,
    distribution: null,
    dialect: 'crossborder',
  };
}
