import { failure, success } from '../../../failures/outcome';
import type { OfferDetail } from '../../../offers/detail';
import { parseCount } from '../../../offers/numbers';
import type { Offer } from '../../../offers/offer';
import type { OfferQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { platformPicture, words } from '../../item-fields';
import { cardOf } from '../detail/card';
import { packingOf } from '../detail/packing';
import { mixedOrder, priceSteps, quotedBy, variants } from '../detail/prices';
import { detailSchema, type DetailPayload } from '../detail/schema';
import { attributes, certificates, platformPictures, scores, tags } from '../detail/trust';
import { long, type ForMember, type Operation } from '../operation';
import { categoryIdOf, platformVideo } from '../readers';
import { readable } from '../tolerant';

/** Longer descriptions are not read on; the longest that was seen has a tenth of it. */
const LONGEST_DESCRIPTION = 500_000;

/** One offer by its id. Source: open.1688.com API page, facts 2.4 (H). */
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
  read: (payload) => {
    const offer = cardOf(payload);
    return offer ? success(detailOf(offer, payload)) : failure('reply-unexpected');
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
    description: descriptionOf(detail.description),
  };
}

/** The seller's HTML as it came; whoever shows it has to clean it. */
function descriptionOf(html: DetailPayload['description']): string | null {
  const text = String(html ?? '').slice(0, LONGEST_DESCRIPTION);
  return text.trim() === '' ? null : text;
}
