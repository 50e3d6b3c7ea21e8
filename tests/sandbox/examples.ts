import { CATEGORIES, KINDS, leafOf } from './catalogue/kinds';
import { OFFERS, type Offer } from './catalogue/offers';
import { SUPPLIERS } from './catalogue/suppliers';
import { descriptionForm } from './operations/detail-description';
import { quoteTypeOf } from './operations/detail-prices';
import { variantsOf } from './operations/detail-skus';
import { certificates } from './operations/detail-trust';
import { POOL_ID } from './operations/pool';
import { hasVideo, statusOf } from './operations/product-detail';
import { relatedTo } from './operations/related';

function first(test: (offer: Offer) => boolean): Offer {
  const found = OFFERS.find(test);
  if (!found) throw new Error('the catalogue has no such offer');
  return found;
}

const published = (offer: Offer): boolean => statusOf(offer) === 'published';
const id = (test: (offer: Offer) => boolean): number =>
  first((offer) => published(offer) && test(offer)).id;
const full = new Set(KINDS.map(leafOf));
const quiet = CATEGORIES.find((category) => category.level === 3 && !full.has(category.id));

/** Ids by what makes them worth testing with. */
export const EXAMPLES = {
  offers: {
    /** quoteType 0, 1 and 2, all with prices. */
    withoutVariants: id((offer) => quoteTypeOf(offer) === 0 && offer.price !== null),
    pricedByVariant: id((offer) => quoteTypeOf(offer) === 1 && offer.price !== null),
    pricedByQuantity: id((offer) => quoteTypeOf(offer) === 2 && offer.price !== null),
    /** One variant costs a tenth and is no goods at all. */
    withBait: id((offer) => variantsOf(offer).some(({ colour }) => colour === null)),
    withSizes: id((offer) => variantsOf(offer).some(({ size }) => size !== null)),
    withVideo: id(hasVideo),
    withCertificates: id((offer) => (certificates(offer) ?? []).length === 2),
    hostile: id((offer) => descriptionForm(offer) === 'hostile'),
    withoutDescription: id((offer) => descriptionForm(offer) === 'missing'),
    withoutRelated: id((offer) => relatedTo(offer).length === 0),
    withoutPrice: id((offer) => offer.price === null),
    expired: first((offer) => !published(offer)).id,
  },
  sellerOpenId: SUPPLIERS[0]?.sellerOpenId ?? '',
  poolId: POOL_ID,
  categories: {
    /** Level 1, 2 and 3 of one branch, full of offers. */
    kitchen: 130822220,
    cups: 130822221,
    mugs: leafOf(first(({ product }) => product.kind.id === 'mug').product.kind),
    /** A leaf without any goods: empty list, no hot words. */
    quiet: quiet?.id ?? 0,
  },
} as const;
