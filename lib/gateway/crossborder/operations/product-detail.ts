import { failure, success } from '../../../failures/outcome';
import type { OfferDetail } from '../../../offers/detail';
import { parseCount } from '../../../offers/numbers';
import type { Offer } from '../../../offers/offer';
import type { OfferQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { descriptionFrom, platformPicture, words } from '../../item-fields';
import { cardOf } from '../detail/card';
import { packingOf } from '../detail/packing';
import { mixedOrder, priceSteps, quotedBy, variants } from '../detail/prices';
import { detailSchema, type DetailPayload } from '../detail/schema';
import { attributes, certificates, platformPictures, scores, tags } from '../detail/trust';
import { long, type ForMember, type Operation } from '../operation';
import { categoryIdOf, platformVideo } from '../readers';
import { readable } from '../tolerant';

/**
 * One offer by its id; an answer about another one is none. Source: open.1688.com API page, facts 2.4
 * (H). What a reply may leave out of one offer is not known, so little is expected of each.
 */
export const productDetail: Operation<OfferQuery & ForMember, DetailPayload, OfferDetail> = {
  name: 'product.search.queryProductDetail',
  wrapper: 'offerDetailParam',
  lifeMs: LIVES.search,
  parameters: ({ offerId, language, currency, memberId }) => ({
    offerId: long(offerId),
    country: language,
    currency,
    outMemberId: memberId,
  }),
  schema: detailSchema,
  promised: [
    'subject',
    'subjectTrans',
    'categoryId',
    'productImage.images',
    'productAttribute',
    'productSaleInfo',
    'sellerOpenId',
  ],
  read: (payload, { offerId }) => {
    const offer = cardOf(payload);
    return offer?.id === offerId ? success(detailOf(offer, payload)) : failure('reply-unexpected');
  },
};

function detailOf(offer: Offer, detail: DetailPayload): OfferDetail {
  const { productImage, productSaleInfo: sale, productShippingInfo: shipping } = detail;
  const category = categoryIdOf(detail.categoryId);
  return {
    offer,
    status: words(detail.status),
    gallery: platformPictures(productImage?.images),
    whitePicture: platformPicture(productImage?.whiteImage),
    video: platformVideo(detail.mainVideo),
    detailVideo: platformVideo(detail.detailVideo),
    quotedBy: quotedBy(sale?.quoteType),
    priceSteps: priceSteps(sale),
    unit: { chinese: words(sale?.unitInfo?.unit), translated: words(sale?.unitInfo?.transUnit) },
    stock: parseCount(sale?.amountOnSale),
    soldInAll: parseCount(detail.soldOut),
    batch: parseCount(detail.batchNumber),
    mixedOrder: mixedOrder(detail.sellerMixSetting),
    variants: variants(detail),
    attributes: attributes(detail.productAttribute),
    packing: packingOf(shipping),
    shipsFrom: words(shipping?.sendGoodsAddressText),
    scores: scores(detail.sellerDataInfo),
    certificates: certificates(detail.certificateList),
    tags: tags(detail.tagInfoList),
    sellingPoints: readable(detail.sellingPoint).flatMap((point) => words(point) ?? []),
    category: category === null ? null : { id: category, name: words(detail.categoryName) },
    sellerOpenId: words(detail.sellerOpenId),
    description: descriptionFrom(detail.description),
  };
}
