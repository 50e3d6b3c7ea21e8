import type { Offer } from '@/lib/offers/offer';

/** Facts of an offer that stand for themselves. How alike it is belongs to the search, not to it. */
const FACTS = [
  'titleChinese',
  'titleTranslated',
  'picture',
  'dropshipPrice',
  'minimumOrder',
  'soldMonthly',
  'repurchaseRate',
  'tradeScore',
  'medalLevel',
  'serviceScore',
  'shipsWithinHours',
  'onePieceDropship',
  'select',
  'patented',
  'company',
  'companyAddress',
  'createdOn',
  'modifiedOn',
  'distribution',
] as const satisfies readonly (keyof Offer)[];

/** Prices that say something together only: half a range would be another price. */
const PRICES = ['wholesalePrice', 'wholesalePriceTo', 'promotionPrice'] as const;

/** An offer, with what is unknown of it taken from the same offer as another reply told of it. */
export function completeOffer(offer: Offer, before: Offer | undefined): Offer {
  if (!before || before.id !== offer.id) return offer;
  const isPriceless = PRICES.every((key) => offer[key] === null);
  const missing = FACTS.filter((key) => offer[key] === null);
  const taken = [...missing, ...(isPriceless ? PRICES : [])];
  const { sellerIdentities, offerIdentities } = offer;
  return {
    ...offer,
    ...Object.fromEntries(taken.map((key) => [key, before[key]])),
    sellerIdentities: sellerIdentities.length > 0 ? sellerIdentities : before.sellerIdentities,
    offerIdentities: offerIdentities.length > 0 ? offerIdentities : before.offerIdentities,
  };
}
