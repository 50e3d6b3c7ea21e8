import { failure, success } from '../../../failures/outcome';
import type { Offer } from '../../../offers/offer';
import { z } from '../../../zod';
import { readOffer } from '../offer-page';
import type { Operation, Translated } from '../operation';

const detailSchema = z.looseObject({
  productImage: z.nullish(z.object({ images: z.nullish(z.array(z.string())) })),
  productSaleInfo: z.nullish(z.object({ priceRangeList: z.nullish(z.array(z.looseObject({}))) })),
  productShippingInfo: z.nullish(z.looseObject({})),
  soldOut: z.optional(z.unknown()),
  tagInfoList: z.nullish(z.array(z.object({ key: z.string(), value: z.unknown() }))),
});

/**
 * One offer by its id, as a card shows it. The detail names some things otherwise than the searches
 * do: no picture of its own at the top, prices in a ladder by quantity, flags as tags.
 */
export const productDetail: Operation<{ offerId: string } & Translated, Offer> = {
  name: 'product.search.queryProductDetail',
  wrapper: 'offerDetailParam',
  parameters: ({ offerId, language }) => ({ offerId, country: language }),
  read: (payload) => {
    const read = detailSchema.safeParse(payload);
    const offer = read.success ? readOffer(asItem(read.data)) : null;
    return offer ? success(offer) : failure('reply-unexpected');
  },
};

/** The detail's fields under the names that the searches use. */
function asItem(detail: z.infer<typeof detailSchema>): unknown {
  const firstStep = detail.productSaleInfo?.priceRangeList?.[0];
  const tag = (key: string): unknown => detail.tagInfoList?.find((item) => item.key === key)?.value;
  return {
    ...detail,
    imageUrl: detail.productImage?.images?.[0],
    priceInfo: firstStep && {
      price: firstStep['price'],
      promotionPrice: firstStep['promotionPrice'],
    },
    productSimpleShippingInfo: detail.productShippingInfo,
    isOnePsale: tag('isOnePsale'),
  };
}
