import { leafOf } from '../catalogue/kinds';
import { offersOf, type Offer } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import { searchByPicture } from '../pictures/search';
import { loadPicture } from '../sites/load';
import { pictureUrl } from './item';
import type { Operation } from './operation';

const PAGE_SIZE = 20;
const MOST_MATCHES = 240;

/**
 * Picture search by a plain address, of another solution package (platform facts 2.12). `pageSize` is
 * taken and has no effect above 20; `oldPrice` is an Integer of fen.
 */
export const similarOffers: Operation = {
  namespace: 'com.alibaba.linkplus',
  name: 'alibaba.cross.similar.offer.search',
  required: ['picUrl', 'page'],
  optional: ['pageSize', 'country', 'language'],
  successIsText: false,
  successCode: '200',
  permission: 'linkplus',
  plain: true,
  async answer({ args }) {
    const address = args.text('picUrl') ?? '';
    const number = args.integer('page') ?? 1;
    const pageSize = Math.min(args.integer('pageSize') ?? PAGE_SIZE, PAGE_SIZE);
    if (number < 1 || pageSize < 1) throw new BusinessFailure('page must be 1 or more');
    const offers = await nearest(address);
    const start = (number - 1) * pageSize;
    return {
      total: offers.length,
      pageSize,
      result: offers.slice(start, start + pageSize).map(item),
    };
  },
};

/** A picture that cannot be fetched or read is a failure, not an empty result (measured). */
async function nearest(address: string): Promise<Offer[]> {
  const unreadable = new BusinessFailure(`handle image error with url ${address}`, 'SYSTEM_ERROR');
  const bytes = await loadPicture(address).catch(() => undefined);
  if (!bytes) throw unreadable;
  const matches = await searchByPicture(bytes).catch(() => {
    throw unreadable;
  });
  return matches.flatMap(({ product }) => offersOf(product)).slice(0, MOST_MATCHES);
}

function item(offer: Offer): object {
  return {
    offerId: offer.id,
    subject: offer.zh,
    oldPrice: offer.price === null ? null : Math.round(Number(offer.price) * 100),
    quantityBegin: offer.minOrder,
    unit: '件',
    categoryId: leafOf(offer.product.kind),
    imageUrl: pictureUrl(offer),
    detailUrl: `https://detail.1688.com/offer/${String(offer.id)}.html`,
  };
}
