import { parseFen, parseUpperFen } from '../../offers/money';
import { parseCount, parseFlag, parseRate } from '../../offers/numbers';
import type { Offer } from '../../offers/offer';
import { offerLink } from '../../offers/references';
import { httpUrl, isPlatformPicture, secureAddress } from '../../picture/addresses';
import { z } from '../../zod';

/** A field of an unexpected type is unknown; it does not cost the offer. */
const text = z.catch(z.nullish(z.union([z.string(), z.number()])), null);
const flag = z.catch(z.nullish(z.union([z.boolean(), z.string()])), null);
const texts = z.catch(z.nullish(z.array(z.string())), null);
const part = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.catch(z.nullish(z.object(shape)), null);

/** Longer titles and names are nobody's; a hostile reply shall not fill store and screen. */
const LONGEST_TEXT = 500;

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
  priceInfo: part({ price: text, consignPrice: text, promotionPrice: text }),
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
  sellerDataInfo: part({ tradeMedalLevel: text, compositeServiceScore: text }),
  productSimpleShippingInfo: part({ shippingTimeGuarantee: text }),
});

export type OfferItem = z.infer<typeof offerItemSchema>;

/** Makes the dialect-free offer. @returns null where the id is not one */
export function offerFromItem(item: OfferItem): Offer | null {
  const id = offerId(item.offerId);
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
    sellerIdentities: identities(item.sellerIdentities),
    offerIdentities: identities(item.offerIdentities),
    company: words(item.companyName),
    companyAddress: words(item.companyAddress),
    createdOn: day(item.createDate),
    modifiedOn: day(item.modifyDate),
  };
}

/** Digits. A number beyond 2^53 has lost some of its own and names another offer. */
function offerId(value: string | number): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return null;
  const id = String(value).trim();
  return /^[1-9]\d{0,19}$/.test(id) ? id : null;
}

function identities(values: string[] | null | undefined): string[] {
  return (values ?? []).slice(0, 12).map((value) => value.slice(0, LONGEST_TEXT));
}

/** Pictures come from 1688's own hosts: a reply shall not make the panel call on anybody else. */
function platformPicture(value: string | number | null | undefined): string | null {
  const address = secureAddress(words(value) ?? '');
  return address !== null && isPlatformPicture(address) ? address : null;
}

/** Text that says something, else null. */
export function words(value: string | number | null | undefined): string | null {
  const trimmed = String(value ?? '')
    .trim()
    .slice(0, LONGEST_TEXT);
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
