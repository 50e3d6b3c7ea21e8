import { z } from '../../../zod';
import { fieldFlag, fieldText } from '../../item-fields';
import { list, part, texts } from '../tolerant';

const size = { width: fieldText, length: fieldText, height: fieldText, weight: fieldText };
const dropship = part({ onePiecePrice: fieldText, offerPrice: fieldText });

const variantSchema = z.object({
  skuId: z.union([z.number(), z.string()]),
  specId: fieldText,
  cargoNumber: fieldText,
  amountOnSale: fieldText,
  price: fieldText,
  promotionPrice: fieldText,
  consignPrice: fieldText,
  foreignCurrencyPrice: fieldText,
  fenxiaoPriceInfo: dropship,
  skuAttributes: list(
    z.object({
      attributeName: fieldText,
      attributeNameTrans: fieldText,
      value: fieldText,
      valueTrans: fieldText,
      skuImageUrl: fieldText,
    }),
  ),
});

const saleSchema = part({
  amountOnSale: fieldText,
  quoteType: fieldText,
  priceRangeList: list(
    z.object({
      startQuantity: fieldText,
      price: fieldText,
      promotionPrice: fieldText,
      foreignCurrencyPrice: fieldText,
    }),
  ),
  unitInfo: part({ unit: fieldText, transUnit: fieldText }),
  fenxiaoSaleInfo: dropship,
});

/** Weights are kg but for `skuShippingInfoList`, which has g; lengths are cm. */
const shippingSchema = part({
  ...size,
  sendGoodsAddressText: fieldText,
  shippingTimeGuarantee: fieldText,
  pkgSizeSource: fieldText,
  skuShippingInfoList: list(z.object({ skuId: fieldText, ...size })),
  skuShippingDetails: list(z.object({ skuId: fieldText, pkgSizeSource: fieldText, ...size })),
});

const scoresSchema = part({
  tradeMedalLevel: fieldText,
  compositeServiceScore: fieldText,
  logisticsExperienceScore: fieldText,
  disputeComplaintScore: fieldText,
  offerExperienceScore: fieldText,
  afterSalesExperienceScore: fieldText,
  consultingExperienceScore: fieldText,
  repeatPurchasePercent: fieldText,
  collect30DayWithin48HPercent: fieldText,
  qualityRefundWithin30Day: fieldText,
});

/**
 * One offer in full. Source: open.1688.com API page and a real reply, facts 2.4 (H). That reply had
 * null for prices, weight and categories although the page calls them required.
 */
export const detailSchema = z.object({
  offerId: z.union([z.number(), z.string()]),
  subject: fieldText,
  subjectTrans: fieldText,
  promotionURL: fieldText,
  promotionUrl: fieldText,
  minOrderQuantity: fieldText,
  tradeScore: fieldText,
  isSelect: fieldFlag,
  isPatentProduct: fieldFlag,
  sellerIdentities: texts,
  offerIdentities: texts,
  companyName: fieldText,
  createDate: fieldText,
  categoryId: fieldText,
  categoryName: fieldText,
  description: fieldText,
  mainVideo: fieldText,
  detailVideo: fieldText,
  productImage: part({ images: texts, whiteImage: fieldText }),
  productAttribute: list(
    z.object({
      attributeId: fieldText,
      attributeName: fieldText,
      attributeNameTrans: fieldText,
      value: fieldText,
      valueTrans: fieldText,
    }),
  ),
  productSkuInfos: list(variantSchema),
  productSaleInfo: saleSchema,
  productShippingInfo: shippingSchema,
  sellerOpenId: fieldText,
  batchNumber: fieldText,
  status: fieldText,
  soldOut: fieldText,
  tagInfoList: list(z.object({ key: z.string(), value: fieldFlag })),
  sellerMixSetting: part({ generalHunpi: fieldFlag, mixAmount: fieldText, mixNumber: fieldText }),
  sellerDataInfo: scoresSchema,
  sellingPoint: texts,
  certificateList: list(
    z.object({
      certificateName: fieldText,
      certificateCode: fieldText,
      certificatePhotoList: texts,
    }),
  ),
});

export type DetailPayload = z.infer<typeof detailSchema>;
export type VariantPayload = z.infer<typeof variantSchema>;
export type ShippingPayload = DetailPayload['productShippingInfo'];
