import { categoryPath, leafOf } from '../catalogue/kinds';
import { OFFERS, type Offer } from '../catalogue/offers';
import { hash } from '../catalogue/random';
import { BusinessFailure } from '../gateway-errors';
import type { Arguments, Operation } from './operation';
import { readPart } from './paging';

/** The one pool that the sandbox's apps may pull from: the whole catalogue. */
export const POOL_ID = 5_000_001;
const MAX_PAGE_SIZE = 1_000;

/**
 * Ids of a pool, page by page (platform facts 2.7). Page 1 begins a task; a later page under another
 * taskId, or with another order or category, is refused.
 */
export const poolPull: Operation = {
  name: 'pool.product.pull',
  wrapper: 'offerPoolQueryParam',
  required: ['offerPoolId', 'taskId', 'pageNo', 'pageSize'],
  optional: ['cateId', 'language', 'sortField', 'sortType'],
  language: 'language',
  successIsText: true,
  successCode: 'S0000',
  answer({ args, world }) {
    if (args.integer('offerPoolId') !== POOL_ID) {
      throw new BusinessFailure('no permission for this offerPoolId', '403');
    }
    const { number, start, end } = readPart(args, 'pageNo', MAX_PAGE_SIZE);
    const offers = pooled(args);
    const taskId = args.text('taskId') ?? '';
    const question = [args.integer('cateId'), args.text('sortField'), args.text('sortType')].join();
    if (taskId === '') throw new BusinessFailure('taskId is empty');
    if (number === 1) world.poolTasks.begin(taskId, question);
    else if (!world.poolTasks.isUnderWay(taskId, question)) {
      throw new BusinessFailure(`taskId does not belong to this pull: ${taskId}`);
    }
    return offers.slice(start, end).map((offer) => ({
      offerId: offer.id,
      bizCategoryId: String(leafOf(offer.product.kind)),
      offerPoolTotal: offers.length,
    }));
  },
};

const ORDERS: Readonly<Record<string, (offer: Offer) => number>> = {
  order1m: (offer) => offer.monthSold,
  buyer1m: monthlyBuyers,
};

/** Fewer than were sold: some buyers take several. */
export function monthlyBuyers({ id, monthSold }: Offer): number {
  return Math.ceil(monthSold / (1 + (hash(`buyers ${String(id)}`) % 9)));
}

/** The pool in the order asked for; without a field in its own. */
function pooled(args: Arguments): readonly Offer[] {
  const category = args.integer('cateId');
  const offers = OFFERS.filter(
    ({ product }) => category === undefined || categoryPath(product.kind).includes(category),
  );
  const field = args.text('sortField') ?? '';
  const type = args.text('sortType') ?? 'DESC';
  if (type !== 'ASC' && type !== 'DESC') {
    throw new BusinessFailure(`sortType is not supported: ${type}`);
  }
  if (field === '') return offers;
  const read = ORDERS[field];
  if (!read) throw new BusinessFailure(`sortField is not supported: ${field}`);
  const sign = type === 'ASC' ? 1 : -1;
  return offers.sort((a, b) => sign * (read(a) - read(b)));
}
