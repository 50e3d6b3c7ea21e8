import { failure, success, type Outcome } from '../../../failures/outcome';
import type { OfferDetail } from '../../../offers/detail';
import type { Offer } from '../../../offers/offer';
import { z } from '../../../zod';
import type { OfferQuery } from '../../catalogue';
import { descriptionFrom, fieldText, firstKnown, platformPicture, words } from '../../item-fields';
import { readTopOffer } from '../offer-item';
import type { TopOperation } from '../operation';
import { findDetails } from '../places';

/**
 * One offer by its id. No source shows the reply: what the searches tell of an offer is read, and
 * what a detail of this platform usually has besides (L).
 */
export const productGet: TopOperation<OfferQuery, OfferDetail> = {
  method: 'offer',
  parameters: ({ offerId }) => ({ productId: offerId }),
  read: (payload) => readDetail(payload),
};

const moreSchema = z.object({
  imageUrls: z.catch(z.nullish(z.array(fieldText)), null),
  description: z.catch(z.nullish(z.string()), null),
  sellerOpenId: fieldText,
  memberId: fieldText,
  sellerId: fieldText,
});

function readDetail(payload: unknown): Outcome<OfferDetail> {
  for (const found of findDetails(payload)) {
    const offer = readTopOffer(found);
    if (offer) return success(detailOf(offer, found));
  }
  return failure('reply-unexpected');
}

/** The most pictures that are shown of an offer. */
const MOST_PICTURES = 50;

/** The detail that the reply makes; everything that it does not tell is unknown. */
function detailOf(offer: Offer, item: unknown): OfferDetail {
  const read = moreSchema.safeParse(item);
  const more = read.success ? read.data : null;
  const listed = (more?.imageUrls ?? []).slice(0, MOST_PICTURES).map(platformPicture);
  const gallery = [...new Set([offer.picture, ...listed])].filter((picture) => picture !== null);
  return {
    ...UNKNOWN,
    offer: { ...offer, picture: gallery[0] ?? null },
    gallery,
    priceSteps: [],
    variants: [],
    attributes: [],
    certificates: [],
    tags: [],
    sellingPoints: [],
    sellerOpenId: words(firstKnown(more?.sellerOpenId, more?.memberId, more?.sellerId)),
    description: descriptionFrom(more?.description),
  };
}

const UNKNOWN = {
  status: null,
  whitePicture: null,
  video: null,
  detailVideo: null,
  quotedBy: null,
  unit: { chinese: null, translated: null },
  stock: null,
  soldInAll: null,
  batch: null,
  mixedOrder: null,
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
  category: null,
} as const;
