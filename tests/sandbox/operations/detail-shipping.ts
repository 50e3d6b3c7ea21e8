import type { Offer } from '../catalogue/offers';
import { variantsOf, type Variant } from './detail-skus';
import { shippingPromise } from './item';

const SOURCES = ['商家自填', '预测-同款放大', '官方测量'] as const;

/**
 * How it is sent (platform facts 2.4). The weight is in kg here and in `skuShippingDetails`, and in g
 * in `skuShippingInfoList`. Every fourth offer tells nothing of the whole.
 */
export function shippingInfo(offer: Offer): object {
  const variants = variantsOf(offer);
  const unknown = offer.id % 4 === 0;
  const pkgSizeSource = SOURCES[offer.id % SOURCES.length] ?? null;
  return {
    sendGoodsAddressText: offer.supplier.address,
    weight: unknown ? null : grams(offer, 0) / 1_000,
    ...(unknown ? { width: null, length: null, height: null } : size(offer, 0)),
    shippingTimeGuarantee: shippingPromise(offer),
    pkgSizeSource: unknown ? null : pkgSizeSource,
    ...official(offer, 0),
    skuShippingInfoList: variants.length === 0 ? null : variants.map(inGrams(offer)),
    skuShippingDetails: variants.map((variant, index) => ({
      skuId: String(variant.skuId),
      ...size(offer, index),
      weight: grams(offer, index) / 1_000,
      pkgSizeSource,
      ...official(offer, index),
      aiWeight: offer.id % 6 === 0 ? grams(offer, index) / 1_000 : null,
      aiWeightAccuracy: offer.id % 6 === 0 ? '80%' : null,
    })),
  };
}

function inGrams(offer: Offer): (variant: Variant, index: number) => object {
  return ({ skuId, specId }, index) => ({
    specId,
    skuId,
    ...size(offer, index),
    weight: grams(offer, index),
  });
}

/** Whole grams of one piece with its box. */
function grams(offer: Offer, index: number): number {
  return 120 + (offer.id % 40) * 35 + index * 20;
}

/** Centimetres of the box, sometimes with a decimal. */
function size(offer: Offer, index: number): { width: number; length: number; height: number } {
  return {
    width: 10 + (offer.id % 25) + index,
    length: 12.5 + (offer.id % 30) + index,
    height: 4 + (offer.id % 18),
  };
}

/** What the platform measured itself, for some offers only. */
function official(offer: Offer, index: number): object {
  const measured = offer.id % SOURCES.length === 2;
  const { width, length, height } = size(offer, index);
  return {
    officialWidth: measured ? width + 0.4 : null,
    officialLength: measured ? length + 0.4 : null,
    officialHeight: measured ? height + 0.2 : null,
    officialWeight: measured ? (grams(offer, index) + 8) / 1_000 : null,
  };
}
