import { unreadOffer, type Offer } from '@/lib/offers/offer';

/** An offer of which nothing is known but what every offer has. */
export const BARE_OFFER: Offer = unreadOffer('600000000001', 'crossborder');

/** An offer of which everything is known. */
export const FULL_OFFER: Offer = {
  ...BARE_OFFER,
  titleChinese: '示例连衣裙',
  titleTranslated: 'Sample dress',
  picture: 'https://cbu01.alicdn.com/img/ibank/O1CN01sample_!!1-0-cib.jpg',
  link: 'https://detail.1688.com/offer/600000000001.html?fromkv=refer:SAMPLE',
  wholesalePrice: 2580,
  wholesalePriceTo: 3000,
  promotionPrice: 2322,
  dropshipPrice: 2780,
  minimumOrder: 2,
  soldMonthly: 1234,
  repurchaseRate: 0.13,
  tradeScore: 4.9,
  medalLevel: 4,
  serviceScore: 4.5,
  shipsWithinHours: 48,
  onePieceDropship: true,
  select: true,
  patented: true,
  sellerIdentities: ['super_factory', 'new_kind'],
  offerIdentities: ['yx', 'select'],
  company: '示例公司',
  companyAddress: '浙江省杭州市',
  createdOn: '2024-04-20',
  modifiedOn: '2025-01-05',
  similarity: 0.92,
  distribution: {
    freePostage: true,
    selectSupply: true,
    jyFlag: true,
    distributorPrice: 2450,
    severalPiecesPrice: 2399,
    tags: ['48小时发货'],
  },
  dialect: 'partner',
};
