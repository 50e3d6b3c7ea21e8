import { categoryPath, leafOf } from '../catalogue/kinds';
import { findOffer, type Offer } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import { attributes } from './detail-attributes';
import { description } from './detail-description';
import { rateOf, saleInfo } from './detail-prices';
import { shippingInfo } from './detail-shipping';
import { skus } from './detail-skus';
import { certificates, invoiceInfo, mixSetting, tags } from './detail-trust';
import {
  dates,
  offerIdentities,
  pictureUrl,
  promotionModel,
  promotionUrl,
  sellerData,
  traceInfo,
  translated,
} from './item';
import { memberOf } from './member';
import type { Operation } from './operation';

/** One offer in full (platform facts 2.4). It has no imageUrl, and `promotionUrl` is spelt so. */
export const productDetail: Operation = {
  name: 'product.search.queryProductDetail',
  wrapper: 'offerDetailParam',
  required: ['offerId', 'country'],
  optional: ['outMemberId', 'currency'],
  language: 'country',
  successIsText: false,
  successCode: '200',
  answer({ args, world }) {
    memberOf(args);
    const id = args.integer('offerId') ?? 0;
    const offer = findOffer(id);
    if (!offer) throw new BusinessFailure(`offer not found: ${String(id)}`, '404');
    const rate = rateOf(args.text('currency'));
    return detail(offer, args.text('country') ?? 'en', rate, world.now());
  },
};

function detail(offer: Offer, language: string, rate: number | undefined, now: number): object {
  const { product, supplier, filters } = offer;
  const [topCategoryId, secondCategoryId, thirdCategoryId] = categoryPath(product.kind);
  const stock = 200 + (offer.id % 9_000);
  return {
    offerId: offer.id,
    categoryId: leafOf(product.kind),
    categoryName: offer.id % 3 === 0 ? null : product.kind.zh,
    subject: offer.zh,
    subjectTrans: offer.en === null ? null : translated(offer.en, language),
    description: description(offer),
    descriptionTrans: null,
    ...media(offer),
    productAttribute: attributes(offer, language),
    productSkuInfos: skus(offer, language, rate, stock),
    productSaleInfo: saleInfo(offer, rate, stock),
    productShippingInfo: shippingInfo(offer),
    isJxhy: filters.has('jxhy'),
    sellerOpenId: supplier.sellerOpenId,
    minOrderQuantity: offer.minOrder,
    batchNumber: offer.id % 10 === 3 ? 12 : null,
    status: statusOf(offer),
    tagInfoList: tags(offer),
    traceInfo: traceInfo(offer),
    sellerMixSetting: mixSetting(offer),
    productCargoNumber: `TK-${product.id}`,
    sellerDataInfo: {
      ...sellerData(offer),
      collect30DayWithin48HPercent: '0.98',
      qualityRefundWithin30Day: '0.01',
    },
    soldOut: String(offer.monthSold * 3),
    channelPrice: null,
    promotionModel: promotionModel(offer),
    tradeScore: offer.tradeScore,
    topCategoryId,
    secondCategoryId,
    thirdCategoryId: offer.id % 5 === 0 ? null : thirdCategoryId,
    sellingPoint:
      offer.id % 6 === 1 ? [translated('Quality: every piece is checked', language)] : null,
    offerIdentities: offerIdentities(offer),
    createDate: dates(offer, now).createDate,
    isSelect: String(filters.has('isSelect')),
    certificateList: certificates(offer),
    ...(offer.hasLink ? { promotionUrl: promotionUrl(offer) } : {}),
    companyName: supplier.name,
    invoiceInfo: invoiceInfo(offer),
  };
}

/** Gone offers can still be asked for. */
export function statusOf({ id }: Offer): 'published' | 'expired' {
  return id % 97 === 0 ? 'expired' : 'published';
}

/** Whether an offer has a film; the sandbox does not serve the film itself. */
export function hasVideo({ id }: Offer): boolean {
  return id % 3 === 1;
}

/** From three pictures to six, and sometimes a video. */
function media(offer: Offer): object {
  const images = offer.pictures.map((_, view) => pictureUrl(offer, view));
  const seller = String(offer.supplier.sellerId);
  const video = `https://cloud.video.taobao.com/play/u/${seller}/p/1/e/6/t/1/${String(offer.id)}.mp4`;
  return {
    mainVideo: hasVideo(offer) ? video : null,
    detailVideo: offer.id % 9 === 1 ? video.replace('/p/1/', '/p/2/') : null,
    productImage: {
      images: images.slice(0, 3 + (Math.floor(offer.id / 3) % 4)),
      whiteImage: offer.id % 8 === 0 ? (images[0] ?? null) : null,
    },
    productImageTrans: null,
  };
}
