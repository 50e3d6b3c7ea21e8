import { parseFen } from '../../offers/money';
import { parseCount, parseFlag, parseRate } from '../../offers/numbers';
import type { Offer } from '../../offers/offer';
import { offerLink } from '../../offers/references';
import { httpUrl, secureAddress } from '../../picture/addresses';
import { z } from '../../zod';

const text = z.nullish(z.union([z.string(), z.number()]));
const flag = z.nullish(z.union([z.boolean(), z.string()]));
const texts = z.nullish(z.array(z.string()));

/**
 * An offer as keyword and picture search answer it. Nearly everything may be null, missing or of
 * another type than documented; only the id is needed. Source: open.1688.com API pages,
 * product.search.keywordQuery and product.search.imageQuery.
 */
export const offerItemSchema = z.object({
  offerId: z.union([z.number(), z.string()]),
  subject: text,
  subjectTrans: text,
  imageUrl: text,
  promotionURL: text,
  promotionUrl: text,
  priceInfo: z.nullish(z.object({ price: text, consignPrice: text, promotionPrice: text })),
  minOrderQuantity: text,
  monthSold: text,
  repurchaseRate: text,
  tradeScore: text,
  isOnePsale: flag,
  onePsale: flag,
  isSelect: flag,
  isPatentProduct: flag,
  sellerIdentities: texts,
  offerIdentities: texts,
  companyName: text,
  companyAddress: text,
  createDate: text,
  modifyDate: text,
  sellerDataInfo: z.nullish(z.object({ tradeMedalLevel: text, compositeServiceScore: text })),
  productSimpleShippingInfo: z.nullish(z.object({ shippingTimeGuarantee: text })),
});

export type OfferItem = z.infer<typeof offerItemSchema>;

/** Makes the dialect-free offer. @returns null where the id is not one */
export function offerFromItem(item: OfferItem): Offer | null {
  const id = String(item.offerId).trim();
  if (!/^\d+$/.test(id) || id === '0') return null;
  const plainLink = offerLink(id);
  return {
    id,
    titleChinese: words(item.subject),
    titleTranslated: words(item.subjectTrans),
    picture: secureAddress(words(item.imageUrl) ?? ''),
    link: platformLink(item.promotionURL ?? item.promotionUrl) ?? plainLink,
    plainLink,
    wholesalePrice: parseFen(item.priceInfo?.price),
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
    sellerIdentities: item.sellerIdentities ?? [],
    offerIdentities: item.offerIdentities ?? [],
    company: words(item.companyName),
    companyAddress: words(item.companyAddress),
    createdOn: day(item.createDate),
    modifiedOn: day(item.modifyDate),
  };
}

/** Text that says something, else null. */
export function words(value: string | number | null | undefined): string | null {
  const trimmed = String(value ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** A link of the reply is only followed to 1688 itself: reply text is not trusted. */
function platformLink(value: string | number | null | undefined): string | null {
  const url = httpUrl(words(value) ?? '');
  if (!url || !/(?:^|\.)1688\.com$/.test(url.hostname)) return null;
  return secureAddress(url.href);
}

function shippingHours(promise: string | number | null | undefined): 24 | 48 | null {
  if (promise === 'shipIn24Hours') return 24;
  return promise === 'shipIn48Hours' ? 48 : null;
}

/** "2024-04-20 08:00:00" -> "2024-04-20" */
function day(value: string | number | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0] ?? null;
}
