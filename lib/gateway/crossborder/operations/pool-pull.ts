import { success } from '../../../failures/outcome';
import { parseCount } from '../../../offers/numbers';
import type { PoolPage, PoolRow } from '../../../offers/pool';
import { z } from '../../../zod';
import type { PoolQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { fieldText, offerIdOf, words } from '../../item-fields';
import { long, type Operation } from '../operation';
import { entries } from '../tolerant';

const rowSchema = z.object({
  offerId: z.union([z.number(), z.string()]),
  bizCategoryId: fieldText,
  offerPoolTotal: fieldText,
});
const poolSchema = entries(rowSchema);
type PoolPayload = z.infer<typeof poolSchema>;

/**
 * The ids in a product pool, page by page under one task. A pool is open to those whom 1688 lets
 * in. Source: open.1688.com API page, facts 2.7 (H); what a refusal says is not documented.
 */
export const poolPull: Operation<PoolQuery, PoolPayload, PoolPage> = {
  name: 'pool.product.pull',
  wrapper: 'offerPoolQueryParam',
  lifeMs: LIVES.search,
  parameters: ({ poolId, taskId, page, pageSize, categoryId, language, sort }) => ({
    offerPoolId: long(poolId),
    taskId,
    pageNo: page,
    pageSize,
    cateId: categoryId === null ? null : long(categoryId),
    language,
    sortField: sort?.key,
    sortType: sort?.direction.toUpperCase(),
  }),
  schema: poolSchema,
  promised: ['[].bizCategoryId', '[].offerPoolTotal'],
  read: (payload, { page, pageSize }) => success(poolPage(payload ?? [], page, pageSize)),
};

function poolPage(payload: NonNullable<PoolPayload>, page: number, pageSize: number): PoolPage {
  const items = payload.slice(0, pageSize);
  const rows = items.map(poolRow).filter((row) => row !== null);
  const totals = items.map((item) => parseCount(item?.offerPoolTotal));
  const total = totals.find((count) => count !== null) ?? null;
  const isFull = items.length > 0 && items.length >= pageSize;
  return {
    rows,
    total,
    page,
    more: isFull && (total === null || page * pageSize < total),
    dropped: items.length - rows.length,
  };
}

function poolRow(item: z.infer<typeof rowSchema> | null): PoolRow | null {
  const offerId = offerIdOf(item?.offerId);
  return offerId === null ? null : { offerId, businessCategoryId: words(item?.bizCategoryId) };
}
