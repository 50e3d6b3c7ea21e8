import { OFFERS, type Offer } from '../catalogue/offers';
import { seeded } from '../catalogue/random';
import { BusinessFailure } from '../gateway-errors';
import { listed, pictureUrl, promotionUrl, traceInfo } from './item';
import { memberOf } from './member';
import type { Operation } from './operation';
import { MAX_PAGE_SIZE } from './page';
import { readPart } from './paging';

/** A feed has at least and at most this many offers. */
const LENGTHS = [61, 140] as const;

/**
 * The feed of one member (platform facts 2.6): always the same one for the same `outMemberId`. There
 * are no totals; it has ended when fewer than `pageSize` come. As in the official sample there is
 * `onePsale`, not `isOnePsale`, there are `class` keys, and `traceInfo` is URL-encoded.
 */
export const recommend: Operation = {
  name: 'product.search.offerRecommend',
  wrapper: 'recommendOfferParam',
  required: ['beginPage', 'pageSize', 'country', 'outMemberId'],
  optional: [],
  language: 'country',
  successIsText: false,
  successCode: '200',
  answer({ args }) {
    const member = memberOf(args);
    if (member === '') throw new BusinessFailure('outMemberId is empty');
    const { start, end } = readPart(args, 'beginPage', MAX_PAGE_SIZE);
    const language = args.text('country');
    return feedOf(member)
      .slice(start, end)
      .map((offer) => item(offer, language));
  },
};

/** The member's offers, those of two kinds that the member seems to like more often and earlier. */
function feedOf(member: string): Offer[] {
  const random = seeded(`feed ${member}`);
  const length = random.int(...LENGTHS);
  const liked = new Set(
    [random.pick(OFFERS), random.pick(OFFERS)].map(({ product }) => product.kind),
  );
  return OFFERS.map((offer) => {
    const place = seeded(`feed ${member} ${String(offer.id)}`).next();
    return { offer, place: liked.has(offer.product.kind) ? place / 6 : place };
  })
    .sort((a, b) => a.place - b.place)
    .slice(0, length)
    .map(({ offer }) => offer);
}

function item(offer: Offer, language: string | undefined): object {
  const imageUrl = pictureUrl(offer);
  return {
    ...listed(offer, language),
    class: 'com.alibaba.cbu.offer.model.out.RecommendOfferModel',
    imageUrl:
      offer.id % 3 === 0
        ? imageUrl.replace('cbu01.alicdn.com', 'global-img-cdn.1688.com')
        : imageUrl,
    priceInfo: {
      class: 'com.alibaba.cbu.offer.model.out.PriceInfo',
      price: offer.price,
      ...(offer.dropshipPrice === null ? {} : { consignPrice: offer.dropshipPrice }),
    },
    ...(offer.repurchaseRate === null ? {} : { repurchaseRate: offer.repurchaseRate }),
    onePsale: offer.filters.has('isOnePsale'),
    isSelect: offer.filters.has('isSelect'),
    sellerIdentities: offer.supplier.identities,
    traceInfo: encodeURIComponent(traceInfo(offer)),
    ...(offer.hasLink ? { promotionURL: promotionUrl(offer) } : {}),
  };
}
