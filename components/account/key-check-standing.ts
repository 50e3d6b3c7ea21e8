import { FAILURES, type FailureCode } from '@/lib/failures/table';
import type { KeyCheck } from '@/lib/store/key-check';

/** The operations that a check calls, one call each, by the names that the platform gives them. */
export const CHECKED = {
  'category.translation.getById': 'categories',
  'product.search.keywordQuery': 'keyword',
  'product.image.upload': 'upload',
  'product.search.imageQuery': 'picture',
  'product.search.queryProductDetail': 'offer',
  'product.search.querySellerOfferList': 'shop',
  'product.search.offerRecommend': 'recommended',
  'product.related.recommend': 'related',
  'pool.product.pull': 'pool',
  'product.topList.query': 'ranking',
  'product.search.topKeyword': 'hotKeywords',
  'alibaba.cross.similar.offer.search': 'byAddress',
} as const;

/** How many calls a check makes, about: some need what an earlier one answered. */
export const CHECK_CALLS = Object.keys(CHECKED).length;

/** Where the last check stands. */
export type Standing =
  | { kind: 'never' }
  | { kind: 'running'; done: number }
  /** It began and did not end, and this page knows of no work on it. */
  | { kind: 'unfinished' }
  | { kind: 'done'; at: number };

/**
 * Tells where the last check stands.
 * @param pressedAt when this page asked for one whose work is not known to have stopped; else null
 */
export function standingOf(check: KeyCheck | null, pressedAt: number | null): Standing {
  const startedAt = check?.startedAt ?? null;
  // What is stored before the worker has begun is still the check before this one.
  if (pressedAt !== null && (startedAt === null || startedAt < pressedAt)) {
    return { kind: 'running', done: 0 };
  }
  if (!check || startedAt === null) return { kind: 'never' };
  if (check.finishedAt !== null) return { kind: 'done', at: check.finishedAt };
  return pressedAt === null ? { kind: 'unfinished' } : { kind: 'running', done: check.rows.length };
}

/** A row's reason as the code of a failure, where it is one. */
export function failureCodeOf(reason: string | null): FailureCode | null {
  return reason !== null && Object.hasOwn(FAILURES, reason) ? (reason as FailureCode) : null;
}
