import { categoryPath, leafOf } from '../catalogue/kinds';
import { findOffer, type Offer } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import { saleInfo, skus } from './detail-prices';
import {
  chinaDate,
  offerIdentities,
  pictureUrl,
  promotionModel,
  promotionUrl,
  sellerData,
  shippingPromise,
  translated,
} from './item';
import type { Operation } from './operation';

const DAY = 86_400_000;

/** Units of a foreign currency for one yuan; made up, near the real ones. */
const RATES: Readonly<Record<string, number>> = {
  USD: 0.14,
  EUR: 0.12,
  HKD: 1.09,
  JPY: 21,
  KRW: 196,
  GBP: 0.105,
};

/** One offer in full (api facts 2.4). It has no imageUrl, and `promotionUrl` is spelt so. */
export const productDetail: Operation = {
  name: 'product.search.queryProductDetail',
  wrapper: 'offerDetailParam',
  required: ['offerId', 'country'],
  optional: ['outMemberId', 'currency'],
  language: 'country',
  successIsText: false,
  successCode: '200',
  answer({ args, world }) {
    const id = args.integer('offerId') ?? 0;
    const offer = findOffer(id);
    if (!offer) throw new BusinessFailure(`offer not found: ${String(id)}`, '404');
    const rate = RATES[args.text('currency') ?? ''];
    return detail(offer, args.text('country') ?? 'en', rate, world.now());
  },
};

function detail(offer: Offer, language: string, rate: number | undefined, now: number): object {
  const { product, supplier, filters } = offer;
  const [topCategoryId, secondCategoryId, thirdCategoryId] = categoryPath(product.kind);
  const images = offer.pictures.map((_, view) => pictureUrl(offer, view));
  const stock = 200 + (offer.id % 9_000);
  return {
    offerId: offer.id,
    categoryId: leafOf(product.kind),
    categoryName: product.kind.zh,
    subject: offer.zh,
    subjectTrans: offer.en === null ? null : translated(offer.en, language),
    description: `<div><p>${offer.zh}</p><img src="${images[1] ?? ''}"></div>`,
    descriptionTrans: null,
    mainVideo: null,
    detailVideo: null,
    productImage: { images, whiteImage: null },
    productImageTrans: null,
    productAttribute: attributes(offer, language),
    productSkuInfos: skus(offer, language, rate, stock),
    productSaleInfo: saleInfo(offer, rate, stock),
    productShippingInfo: {
      sendGoodsAddressText: supplier.address,
      weight: offer.id % 4 === 0 ? null : 0.2 + (offer.id % 20) / 10,
      shippingTimeGuarantee: shippingPromise(offer),
      skuShippingDetails: [],
    },
    isJxhy: filters.has('jxhy'),
    sellerOpenId: supplier.sellerOpenId,
    minOrderQuantity: offer.minOrder,
    batchNumber: null,
    status: offer.id % 97 === 0 ? 'expired' : 'published',
    tagInfoList: tags(offer),
    traceInfo: `object_id@${String(offer.id)}^object_type@offer`,
    sellerMixSetting: { generalHunpi: true, mixAmount: 100, mixNumber: offer.minOrder },
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
    thirdCategoryId,
    sellingPoint: null,
    offerIdentities: offerIdentities(offer),
    createDate: chinaDate(now - offer.ageDays * DAY),
    isSelect: String(filters.has('isSelect')),
    certificateList: [],
    ...(offer.hasLink ? { promotionUrl: promotionUrl(offer) } : {}),
    companyName: supplier.name,
  };
}

function attributes({ product }: Offer, language: string): object[] {
  const row = (
    attributeId: string,
    zh: string,
    en: string,
    value: string,
    trans: string,
  ): object => ({
    attributeId,
    attributeName: zh,
    value,
    attributeNameTrans: translated(en, language),
    valueTrans: translated(trans, language),
  });
  return [
    row('364', '产品类别', 'Product Category', product.kind.zh, product.kind.en),
    row('3216', '颜色', 'Color', product.colour.zh, product.colour.en),
    row('3216', '颜色', 'Color', product.accent.zh, product.accent.en),
  ];
}

/** Key in the detail, and the filter value it stands for. */
const TAGS = [
  ['isOnePsale', 'isOnePsale'],
  ['isOnePsaleFreePostage', 'isOnePsaleFreePost'],
  ['noReason7DReturn', 'noReason7DReturn'],
  ['1688_yx', 'isQqyx'],
  ['select', 'isSelect'],
] as const;

function tags({ filters }: Offer): object[] {
  return TAGS.map(([key, filter]) => ({ key, value: filters.has(filter) }));
}
