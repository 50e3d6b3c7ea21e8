import { parseFen, type Fen } from '../../../offers/money';
import type { Offer } from '../../../offers/offer';
import { offerFromItem } from '../offer-item';
import { readable } from '../tolerant';
import { variantPrice } from './prices';
import type { DetailPayload } from './schema';

/**
 * The offer as a card shows it. The detail names some things otherwise than the searches do: no
 * picture of its own at the top, prices by quantity or by variant, flags as tags.
 * @returns null where the id is not one
 */
export function cardOf(detail: DetailPayload): Offer | null {
  const sale = detail.productSaleInfo;
  const offer = offerFromItem({
    ...detail,
    imageUrl: readable(detail.productImage?.images)[0],
    priceInfo: {
      promotionPrice: readable(sale?.priceRangeList)[0]?.promotionPrice,
      consignPrice: sale?.fenxiaoSaleInfo?.onePiecePrice,
    },
    productSimpleShippingInfo: detail.productShippingInfo,
    isOnePsale: readable(detail.tagInfoList).find(({ key }) => key === 'isOnePsale')?.value,
  });
  return offer && { ...offer, ...priceSpan(detail) };
}

/** From the lowest to the highest price, over quantities and variants: bait prices show as such. */
function priceSpan(detail: DetailPayload): Pick<Offer, 'wholesalePrice' | 'wholesalePriceTo'> {
  const { productSaleInfo, productSkuInfos } = detail;
  const bySku = readable(productSkuInfos).map((sku) => variantPrice(detail, sku));
  const byQuantity = readable(productSaleInfo?.priceRangeList).map((step) => parseFen(step.price));
  const prices: Fen[] = [...byQuantity, ...bySku].filter((fen) => fen !== null);
  if (prices.length === 0) {
    const only = parseFen(productSaleInfo?.fenxiaoSaleInfo?.offerPrice);
    return { wholesalePrice: only, wholesalePriceTo: null };
  }
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
  return { wholesalePrice: lowest, wholesalePriceTo: highest > lowest ? highest : null };
}
