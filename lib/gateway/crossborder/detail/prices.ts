import type { OfferDetail, PriceStep, QuotedBy, Variant } from '../../../offers/detail';
import { parseFen, type Fen } from '../../../offers/money';
import { parseCount, parseFlag } from '../../../offers/numbers';
import { offerIdOf, platformPicture, words, type FieldText } from '../../item-fields';
import { readable } from '../tolerant';
import { variantPackings } from './packing';
import type { DetailPayload, VariantPayload } from './schema';

/** A map, since a reply may say "constructor". */
const QUOTED_BY: ReadonlyMap<string, QuotedBy> = new Map([
  ['0', 'quantity'],
  ['1', 'variant'],
  ['2', 'variant-by-quantity'],
]);

/** What the listing's price depends on. */
export function quotedBy(type: FieldText): QuotedBy | null {
  return QUOTED_BY.get(String(type)) ?? null;
}

/** What one piece costs from some quantity on; a step that names no quantity is none. */
export function priceSteps(sale: DetailPayload['productSaleInfo']): PriceStep[] {
  return readable(sale?.priceRangeList).flatMap((step) => {
    const from = parseCount(step.startQuantity);
    if (from === null) return [];
    return {
      from,
      price: parseFen(step.price),
      promotionPrice: parseFen(step.promotionPrice),
      foreignPrice: words(step.foreignCurrencyPrice),
    };
  });
}

/** What the shop asks for a mixed order; its amount is read as yuan like all others (M). */
export function mixedOrder(setting: DetailPayload['sellerMixSetting']): OfferDetail['mixedOrder'] {
  if (!setting || parseFlag(setting.generalHunpi) !== true) return null;
  return { amount: parseFen(setting.mixAmount), pieces: parseCount(setting.mixNumber) };
}

/**
 * What a variant costs by itself. Where quantities set its price, its `offerPrice` is another one: a
 * distributor's.
 */
export function variantPrice(detail: DetailPayload, sku: VariantPayload): Fen | null {
  const isByQuantity = quotedBy(detail.productSaleInfo?.quoteType) === 'variant-by-quantity';
  return parseFen(sku.price ?? (isByQuantity ? null : sku.fenxiaoPriceInfo?.offerPrice));
}

/** Everything that can be ordered. One without a readable id cannot be named and is left out. */
export function variants(detail: DetailPayload): Variant[] {
  const packings = variantPackings(detail.productShippingInfo);
  return readable(detail.productSkuInfos).flatMap((sku) => {
    const skuId = offerIdOf(sku.skuId);
    if (skuId === null) return [];
    return {
      ...variantOf(skuId, sku),
      price: variantPrice(detail, sku),
      packing: packings.get(skuId) ?? null,
    };
  });
}

function variantOf(skuId: string, sku: VariantPayload): Omit<Variant, 'price' | 'packing'> {
  const attributes = readable(sku.skuAttributes);
  const pictures = attributes.map((attribute) => platformPicture(attribute.skuImageUrl));
  return {
    skuId,
    specId: words(sku.specId),
    cargoNumber: words(sku.cargoNumber),
    traits: attributes.map((attribute) => ({
      name: {
        chinese: words(attribute.attributeName),
        translated: words(attribute.attributeNameTrans),
      },
      value: { chinese: words(attribute.value), translated: words(attribute.valueTrans) },
    })),
    picture: pictures.find((picture) => picture !== null) ?? null,
    promotionPrice: parseFen(sku.promotionPrice),
    dropshipPrice: parseFen(sku.fenxiaoPriceInfo?.onePiecePrice ?? sku.consignPrice),
    foreignPrice: words(sku.foreignCurrencyPrice),
    stock: parseCount(sku.amountOnSale),
  };
}
