import type { Offer } from '../catalogue/offers';

/**
 * One offer in the types of a captured reply. What stands there as null in every offer is null
 * here too, unless `full` asks for values (L: their types are guessed from their neighbours').
 */
export function partnerItem(offer: Offer, full: boolean): object {
  const { filters } = offer;
  const price = offer.dropshipPrice ?? offer.price;
  const isSelected = filters.has('jxhy');
  return {
    offerId: offer.id,
    detailUrl: `https://detail.1688.com/offer/${String(offer.id)}.html?sk=consign`,
    subject: offer.zh,
    image: `https://cbu01.alicdn.com/${offer.pictures[0] ?? ''}`,
    price: loose(price, offer.id),
    tags: [
      ...(filters.has('shipIn48Hours') ? [tag('48小时发货', true)] : []),
      ...(full ? [tag('7天无理由退货', filters.has('noReason7DReturn'))] : []),
    ],
    fenxiaoPrice: full ? offer.promotionPrice : null,
    isJxhy: isSelected,
    jyFlag: isSelected,
    consignPrice: loose(price, offer.id),
    multipleConsignPrice: full ? offer.price : null,
    distributionFreePostage: filters.has('isOnePsaleFreePost'),
  };
}

function tag(text: string, enable: boolean): object {
  return { enable, text, type: null, iconUrl: null, linkUrl: null };
}

/** Decimal texts do not always have two decimals: the captured reply has "200.0". */
function loose(price: string | null, id: number): string | null {
  return price?.endsWith('0') && id % 3 === 0 ? price.slice(0, -1) : price;
}
