import type { OfferDetail, Variant } from '@/lib/offers/detail';
import { BARE_OFFER, FULL_OFFER } from './sample-offer';

const picture = (name: string): string => `https://cbu01.alicdn.com/img/ibank/${name}.jpg`;
const both = (chinese: string, translated: string) => ({ chinese, translated });

/** A detail of which nothing is known but whose it is. */
export const BARE_DETAIL: OfferDetail = {
  offer: BARE_OFFER,
  status: null,
  gallery: [],
  whitePicture: null,
  video: null,
  detailVideo: null,
  quotedBy: null,
  priceSteps: [],
  unit: { chinese: null, translated: null },
  stock: null,
  soldInAll: null,
  batch: null,
  mixedOrder: null,
  variants: [],
  attributes: [],
  packing: null,
  shipsFrom: null,
  scores: {
    medalLevel: null,
    service: null,
    logistics: null,
    disputes: null,
    goods: null,
    afterSales: null,
    advice: null,
    repeatBuyers: null,
    collectedIn48Hours: null,
    qualityRefunds: null,
  },
  certificates: [],
  tags: [],
  sellingPoints: [],
  category: null,
  sellerOpenId: null,
  description: null,
};

/** A variant of which only the number is known. */
export const BARE_VARIANT: Variant = {
  skuId: '4800000000009',
  specId: null,
  cargoNumber: null,
  traits: [],
  picture: null,
  price: null,
  promotionPrice: null,
  dropshipPrice: null,
  foreignPrice: null,
  stock: null,
  packing: null,
};

/** A variant of which everything is known. */
export const FULL_VARIANT: Variant = {
  skuId: '4800000000001',
  specId: '594b40c111b019af610a0078e4316373',
  cargoNumber: 'A1',
  traits: [
    { name: both('颜色', 'Color'), value: both('红', 'Red') },
    { name: both('尺码', 'Size'), value: both('M', 'M') },
  ],
  picture: picture('variant'),
  price: 1590,
  promotionPrice: 1490,
  dropshipPrice: 1690,
  foreignPrice: '2.23',
  stock: 9498,
  packing: { grams: 250, length: 340, width: 220, height: 15, source: null },
};

/** A detail of which everything is known. */
export const FULL_DETAIL: OfferDetail = {
  offer: FULL_OFFER,
  status: 'published',
  gallery: [picture('one'), picture('two'), picture('three')],
  whitePicture: picture('white'),
  video: 'https://cloud.video.taobao.com/play/u/1/p/1/e/6/t/1/600000000001.mp4',
  detailVideo: 'https://cloud.video.taobao.com/play/u/1/p/2/e/6/t/1/600000000001.mp4',
  quotedBy: 'variant-by-quantity',
  priceSteps: [
    { from: 2, price: 1390, promotionPrice: 1321, foreignPrice: '1.95' },
    { from: 20, price: 1350, promotionPrice: 1283, foreignPrice: '1.89' },
    { from: 2000, price: null, promotionPrice: null, foreignPrice: null },
  ],
  unit: both('件', 'Piece'),
  stock: 166_761,
  soldInAll: 3702,
  batch: 12,
  mixedOrder: { amount: 10_000, pieces: 6 },
  variants: [
    FULL_VARIANT,
    { ...FULL_VARIANT, skuId: '4800000000002', stock: 0, packing: null, picture: null },
  ],
  attributes: [
    { name: both('材质', 'Material'), values: [both('棉', 'Cotton')] },
    {
      name: both('适用场景', 'Occasion'),
      values: [both('日常', 'Everyday'), { chinese: '礼品', translated: null }],
    },
  ],
  packing: { grams: 1200, length: 330, width: 220, height: 10, source: '商家自填' },
  shipsFrom: '广东省广州市',
  scores: {
    medalLevel: 4,
    service: 4.5,
    logistics: 4,
    disputes: 4.1,
    goods: 4.2,
    afterSales: 3.5,
    advice: 4.3,
    repeatBuyers: 0.42,
    collectedIn48Hours: 0.98,
    qualityRefunds: 0,
  },
  certificates: [
    { name: '检测报告', code: 'TK-1', pictures: [picture('report')] },
    { name: null, code: null, pictures: [] },
  ],
  tags: [
    { key: 'isOnePsale', holds: true },
    { key: 'noReason7DReturn', holds: false },
    { key: 'brand_new_key', holds: true },
  ],
  sellingPoints: ['Every piece is checked'],
  category: { id: '1031910', name: '连衣裙' },
  sellerOpenId: 'BBBsampleOpenId',
  description: '<p>好评如潮</p>',
};

/** So many variants, each with a number of its own. */
export function variants(count: number): Variant[] {
  return Array.from({ length: count }, (_, index) => ({
    ...BARE_VARIANT,
    skuId: String(4_800_000_000_000 + index),
  }));
}
