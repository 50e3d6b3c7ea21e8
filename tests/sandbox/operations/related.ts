import { categoryPath } from '../catalogue/kinds';
import { findOffer, OFFERS, offersOf, type Offer } from '../catalogue/offers';
import { lookAlikes } from '../catalogue/products';
import { BusinessFailure } from '../gateway-errors';
import { listed, offerIdentities } from './item';
import type { Operation } from './operation';
import { readPart } from './paging';

const MAX_PAGE_SIZE = 10;
/** Two full pages and a half. */
const MOST_RELATED = 25;

/** Offers like this one (platform facts 2.8): no link, and for some offers nothing at all. */
export const related: Operation = {
  name: 'product.related.recommend',
  wrapper: 'relatedQueryParams',
  required: ['offerId', 'pageNo', 'pageSize', 'language'],
  optional: [],
  language: 'language',
  successIsText: false,
  successCode: 'S0000',
  answer({ args }) {
    const id = args.integer('offerId') ?? 0;
    const offer = findOffer(id);
    if (!offer) throw new BusinessFailure(`offer not found: ${String(id)}`, '404');
    const { start, end } = readPart(args, 'pageNo', MAX_PAGE_SIZE);
    const language = args.text('language');
    return relatedTo(offer)
      .slice(start, end)
      .map((entry) => item(entry, language));
  },
};

/** Look-alikes first, then others of its kind; every seventh offer has none. */
export function relatedTo(offer: Offer): Offer[] {
  if (offer.id % 7 === 0) return [];
  const near = lookAlikes(offer.product).flatMap((product) => offersOf(product));
  const others = OFFERS.filter(({ product }) => product.kind === offer.product.kind);
  const found = new Set([...near, ...others]);
  found.delete(offer);
  return [...found].slice(0, MOST_RELATED);
}

function item(offer: Offer, language: string | undefined): object {
  const [topCategoryId, secondCategoryId, thirdCategoryId] = categoryPath(offer.product.kind);
  return {
    ...listed(offer, language),
    priceInfo: { price: offer.price },
    sellerIdentities: offer.supplier.identities,
    offerIdentities: offerIdentities(offer),
    topCategoryId,
    secondCategoryId,
    thirdCategoryId: offer.id % 5 === 0 ? null : thirdCategoryId,
  };
}
