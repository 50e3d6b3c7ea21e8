import type { Offer } from '../catalogue/offers';
import { lookAlikes } from '../catalogue/products';
import { pictureUrl, translated } from './item';

/** The product and its look-alikes of the same design are the colours one may order. */
export function skus(
  offer: Offer,
  language: string,
  rate: number | undefined,
  stock: number,
): object[] {
  return [offer.product, ...lookAlikes(offer.product).slice(0, 2)].map(({ colour }, index) => ({
    amountOnSale: Math.floor(stock / (index + 1)),
    price: index === 2 ? null : offer.price,
    promotionPrice: offer.promotionPrice,
    skuId: 4_800_000_000_000 + (offer.id % 1_000_000_000) * 10 + index,
    specId: `${offer.id.toString(16)}${String(index)}`.padStart(32, '0'),
    cargoNumber: `A${String(index + 1)}`,
    skuAttributes: [
      {
        attributeId: 3216,
        attributeName: '颜色',
        attributeNameTrans: translated('Color', language),
        value: colour.zh,
        valueTrans: translated(colour.en, language),
        skuImageUrl: pictureUrl(offer, index === 0 ? 0 : index + 1),
      },
    ],
    fenxiaoPriceInfo: { onePiecePrice: offer.dropshipPrice, offerPrice: offer.price },
    ...foreign(offer.price, rate),
  }));
}

/** What it costs by quantity; quoteType 0 has no kinds, 1 prices each kind, 2 prices by quantity. */
export function saleInfo(offer: Offer, rate: number | undefined, amountOnSale: number): object {
  const quoteType = offer.id % 3;
  const tier = (startQuantity: number, factor: number): object => {
    const price = offer.price === null ? null : (Number(offer.price) * factor).toFixed(2);
    return { startQuantity, price, promotionPrice: offer.promotionPrice, ...foreign(price, rate) };
  };
  return {
    amountOnSale,
    priceRangeList:
      quoteType === 1 ? null : [tier(offer.minOrder, 1), tier(offer.minOrder * 20, 0.95)],
    quoteType,
    unitInfo: { unit: '件', transUnit: 'Piece' },
    fenxiaoSaleInfo: {
      onePieceFreePostage: offer.filters.has('isOnePsaleFreePost'),
      startQuantity: 1,
      onePiecePrice: offer.dropshipPrice,
      offerPrice: offer.price,
    },
  };
}

function foreign(price: string | null, rate: number | undefined): object {
  if (rate === undefined) return {};
  return { foreignCurrencyPrice: price === null ? null : (Number(price) * rate).toFixed(2) };
}
