import type { PoolSort } from '@/lib/offers/platform-values';
import { MOST_POOL_ROWS } from '@/lib/offers/search-options';
import type { PoolWish } from '@/lib/store/records';

export const POOL_ORDERS = [
  'none',
  'order1m-desc',
  'order1m-asc',
  'buyer1m-desc',
  'buyer1m-asc',
] as const;
export type PoolOrder = (typeof POOL_ORDERS)[number];

/** The form for a pool, as typed. */
export interface PoolFields {
  poolId: string;
  pageSize: string;
  categoryId: string;
  order: PoolOrder;
}

export const EMPTY_POOL_FORM: PoolFields = {
  poolId: '',
  pageSize: '20',
  categoryId: '',
  order: 'none',
};

/** Fields of the form that can be wrong. */
export type PoolProblem = 'poolId' | 'pageSize' | 'categoryId';

/** A form that was read: what is wished for, or what is wrong. */
export type ReadPool =
  { wish: PoolWish; problems: readonly [] } | { wish: null; problems: readonly PoolProblem[] };

/** Reads the form for a pool. */
export function readPoolForm({ order, ...typed }: PoolFields): ReadPool {
  const [poolId, pageSize, categoryId] = [typed.poolId, typed.pageSize, typed.categoryId].map(
    (text) => text.normalize('NFKC').replaceAll(/[\s,]/g, ''),
  ) as [string, string, string];
  const size = /^\d{1,6}$/.test(pageSize) ? Number(pageSize) : 0;
  const problems: PoolProblem[] = [];
  if (!/^[1-9]\d{0,19}$/.test(poolId)) problems.push('poolId');
  if (size < 1 || size > MOST_POOL_ROWS) problems.push('pageSize');
  if (!/^\d{0,18}$/.test(categoryId)) problems.push('categoryId');
  if (problems.length > 0) return { wish: null, problems };
  const wish = { poolId, pageSize: size, categoryId: categoryId || null, sort: sortOf(order) };
  return { wish, problems: [] };
}

function sortOf(order: PoolOrder): PoolWish['sort'] {
  if (order === 'none') return null;
  const [key, direction] = order.split('-') as [PoolSort, 'asc' | 'desc'];
  return { key, direction };
}

/** The order of a wish as the form names it. */
export function orderOf({ sort }: PoolWish): PoolOrder {
  return sort ? `${sort.key}-${sort.direction}` : 'none';
}
