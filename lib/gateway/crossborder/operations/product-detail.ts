import { failure, success } from '../../../failures/outcome';
import { parseFen, type Fen } from '../../../offers/money';
import type { Offer } from '../../../offers/offer';
import { z } from '../../../zod';
import { readOffer } from '../offer-page';
import type { Operation, Translated } from '../operation';

const text = z.nullish(z.union([z.string(), z.number()]));
const shopPrice = z.nullish(z.object({ offerPrice: text, onePiecePrice: text }));

const detailSchema = z.looseObject({
  productImage: z.nullish(z.object({ images: z.nullish(z.array(z.string())) })),
  productSaleInfo: z.nullish(
    z.object({
      priceRangeList: z.nullish(z.array(z.object({ price: text, promotionPrice: text }))),
      fenxiaoSaleInfo: shopPrice,
    }),
  ),
  productSkuInfos: z.nullish(z.array(z.object({ price: text, fenxiaoPriceInfo: shopPrice }))),
  productShippingInfo: z.nullish(z.looseObject({})),
  tagInfoList: z.nullish(z.array(z.object({ key: z.string(), value: z.unknown() }))),
});
type Detail = z.infer<typeof detailSchema>;

/**
 * One offer by its id, as a card shows it. The detail names some things otherwise than the searches
 * do: no picture of its own at the top, prices by quantity or by variant, flags as tags.
 */
export const productDetail: Operation<{ offerId: string } & Translated, Offer> = {
  name: 'product.search.queryProductDetail',
  wrapper: 'offerDetailParam',
  parameters: ({ offerId, language }) => ({ offerId, country: language }),
  read: (payload) => {
    const read = detailSchema.safeParse(payload);
    const offer = read.success ? readOffer(asItem(read.data)) : null;
    return read.success && offer
      ? success({ ...offer, ...priceSpan(read.data) })
      : failure('reply-unexpected');
  },
};

/** The detail's fields under the names that the searches use. */
function asItem(detail: Detail): unknown {
  const sale = detail.productSaleInfo;
  const tag = (key: string): unknown => detail.tagInfoList?.find((item) => item.key === key)?.value;
  return {
    ...detail,
    imageUrl: detail.productImage?.images?.[0],
    priceInfo: {
      promotionPrice: sale?.priceRangeList?.[0]?.promotionPrice,
      consignPrice: sale?.fenxiaoSaleInfo?.onePiecePrice,
    },
    productSimpleShippingInfo: detail.productShippingInfo,
    isOnePsale: tag('isOnePsale'),
  };
}

/** From the lowest to the highest price, over quantities and variants: bait prices show as such. */
function priceSpan({
  productSaleInfo,
  productSkuInfos,
}: Detail): Pick<Offer, 'wholesalePrice' | 'wholesalePriceTo'> {
  const bySku = (productSkuInfos ?? []).map((sku) => sku.price ?? sku.fenxiaoPriceInfo?.offerPrice);
  const byQuantity = (productSaleInfo?.priceRangeList ?? []).map((step) => step.price);
  const prices: Fen[] = [...byQuantity, ...bySku].map(parseFen).filter((fen) => fen !== null);
  if (prices.length === 0) {
    const only = parseFen(productSaleInfo?.fenxiaoSaleInfo?.offerPrice);
    return { wholesalePrice: only, wholesalePriceTo: null };
  }
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
  return { wholesalePrice: lowest, wholesalePriceTo: highest > lowest ? highest : null };
}
