import { categoryPath } from '../catalogue/kinds';
import type { Offer } from '../catalogue/offers';

const DAY = 86_400_000;

/** The main picture's address, as search replies give it. */
export function pictureUrl(offer: Offer, view = 0): string {
  return `https://cbu01.alicdn.com/img/ibank/${offer.pictures[view] ?? ''}`;
}

/** A link with the platform's tracking in it. */
export function promotionUrl(offer: Offer): string {
  return `https://detail.1688.com/offer/${String(offer.id)}.html?fromkv=refer:SANDBOX`;
}

/** `yyyy-MM-dd HH:mm:ss` in China's time. */
export function chinaDate(milliseconds: number): string {
  const shifted = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 19)}`;
}

/** A title in the language asked for. English is real, the others carry their code. */
export function translated(text: string, language: string | undefined): string {
  return language === undefined || language === 'en' ? text : `[${language}] ${text}`;
}

/** What every list says about an offer; the translation is sometimes missing. */
export function listed(offer: Offer, language: string | undefined): object {
  return {
    offerId: offer.id,
    subject: offer.zh,
    ...(offer.en === null ? {} : { subjectTrans: translated(offer.en, language) }),
    imageUrl: pictureUrl(offer),
    monthSold: offer.monthSold,
  };
}

export function traceInfo(offer: Offer): string {
  return `object_id@${String(offer.id)}^object_type@offer`;
}

/** When it was put up, and when it was last changed. */
export function dates(offer: Offer, now: number): { createDate: string; modifyDate: string } {
  const created = now - offer.ageDays * DAY;
  const modified = created + (offer.ageDays * DAY) / 2;
  return { createDate: chinaDate(created), modifyDate: chinaDate(modified) };
}

/** The fields that keywordQuery and imageQuery share (platform facts 2.2, 2.3). */
export function searchItem(offer: Offer, language: string | undefined, now: number): object {
  const { filters, supplier } = offer;
  const [topCategoryId, secondCategoryId, thirdCategoryId] = categoryPath(offer.product.kind);
  return {
    ...listed(offer, language),
    priceInfo: {
      price: offer.price,
      jxhyPrice: null,
      pfJxhyPrice: null,
      consignPrice: offer.dropshipPrice,
      promotionPrice: offer.promotionPrice,
    },
    ...(offer.repurchaseRate === null ? {} : { repurchaseRate: offer.repurchaseRate }),
    isJxhy: filters.has('jxhy'),
    isOnePsale: filters.has('isOnePsale'),
    isSelect: filters.has('isSelect'),
    minOrderQuantity: offer.minOrder,
    sellerIdentities: supplier.identities,
    offerIdentities: offerIdentities(offer),
    tradeScore: offer.tradeScore,
    topCategoryId,
    secondCategoryId,
    thirdCategoryId: offer.id % 5 === 0 ? null : thirdCategoryId,
    isPatentProduct: offer.id % 23 === 0,
    ...dates(offer, now),
    promotionModel: promotionModel(offer),
    sellerDataInfo: { ...sellerData(offer), tpYear: supplier.years },
    productSimpleShippingInfo: { shippingTimeGuarantee: shippingPromise(offer) },
    traceInfo: traceInfo(offer),
    token: 'sandboxtoken',
    ...(offer.hasLink ? { promotionURL: promotionUrl(offer) } : {}),
  };
}

export function offerIdentities(offer: Offer): string[] {
  return [
    ...(offer.filters.has('isQqyx') ? ['yx'] : []),
    ...(offer.filters.has('isSelect') ? ['select'] : []),
  ];
}

export function promotionModel(offer: Offer): object {
  const has = offer.promotionPrice !== null;
  return { hasPromotion: has, promotionType: has ? 'plus' : null };
}

export function shippingPromise(offer: Offer): string | null {
  if (offer.filters.has('shipIn24Hours')) return 'shipIn24Hours';
  return offer.filters.has('shipIn48Hours') ? 'shipIn48Hours' : null;
}

/** Scores are Strings, all of them. */
export function sellerData({ supplier, id }: Offer): Record<string, string> {
  const score = (step: number): string => (3 + (Math.floor(id / 2 ** step) % 5) / 2).toFixed(1);
  return {
    tradeMedalLevel: String(supplier.medal),
    compositeServiceScore: supplier.score.toFixed(1),
    logisticsExperienceScore: score(1),
    disputeComplaintScore: score(2),
    offerExperienceScore: score(3),
    afterSalesExperienceScore: score(4),
    consultingExperienceScore: score(5),
    repeatPurchasePercent: ((id % 60) / 100).toFixed(2),
  };
}
