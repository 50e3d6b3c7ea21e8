import { describe, expect, it } from 'vitest';
import { poolPull } from '@/lib/gateway/crossborder/operations/pool-pull';
import type { PoolQuery } from '@/lib/gateway/catalogue';
import { readBare, readReply, valueOf } from './reading';

const QUESTION: PoolQuery = {
  language: 'en',
  page: 1,
  poolId: '5000001',
  taskId: 'task-1',
  pageSize: 2,
  categoryId: null,
  sort: null,
};
const row = (offerId: unknown, total: unknown = 5): object => ({
  offerId,
  bizCategoryId: '111111',
  offerPoolTotal: total,
});

describe('a product pool', () => {
  it('is read from the documented sample', () => {
    const sample =
      '{"result":{"success":"true","code":"S0000","message":"成功","result":[{"offerId":600000000006,"bizCategoryId":"111111","offerPoolTotal":122211}]}}';
    expect(valueOf(readReply(poolPull, sample, QUESTION))).toEqual({
      rows: [{ offerId: '600000000006', businessCategoryId: '111111' }],
      total: 122_211,
      page: 1,
      more: false,
      dropped: 0,
    });
  });

  it.each([
    ['a full page before the total', 1, [row(1), row(2)], true],
    ['a full page at the total', 1, [row(1, 2), row(2, 2)], false],
    ['a full page without a total', 9, [row(1, null), row(2, null)], true],
    ['half a page', 1, [row(1)], false],
    ['nothing', 1, null, false],
  ])('after %s tells whether there is more', (_, page, payload, more) => {
    expect(valueOf(readBare(poolPull, payload, { ...QUESTION, page })).more).toBe(more);
  });

  it('drops and counts rows without an id, and finds the total in another row', () => {
    const payload = [{ bizCategoryId: '1' }, row('600000000001', '7')];
    expect(valueOf(readBare(poolPull, payload, QUESTION))).toMatchObject({
      rows: [{ offerId: '600000000001' }],
      total: 7,
      dropped: 1,
    });
  });

  it('writes down every documented parameter', () => {
    expect(
      poolPull.parameters({
        ...QUESTION,
        page: 3,
        pageSize: 1000,
        categoryId: '10166',
        sort: { key: 'buyer1m', direction: 'desc' },
      }),
    ).toEqual({
      offerPoolId: 5_000_001,
      taskId: 'task-1',
      pageNo: 3,
      pageSize: 1000,
      cateId: 10166,
      language: 'en',
      sortField: 'buyer1m',
      sortType: 'DESC',
    });
  });
});
