// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_POOL_FORM, orderOf, readPoolForm } from '@/components/browse/read-pool-form';
import { usePoolForm } from '@/components/browse/use-pool-form';
import { PoolForm } from '@/components/browse/pool-form';
import { connect } from './connect';
import { click, fakeWorker, field, mount, named, press, said, type, unmount } from './mount';

describe('the form for a pool', () => {
  const read = (part: Partial<typeof EMPTY_POOL_FORM>) =>
    readPoolForm({ ...EMPTY_POOL_FORM, poolId: '77', ...part });

  it.each([
    [{}, { poolId: '77', pageSize: 20, categoryId: null, sort: null }],
    [{ pageSize: '1,000' }, { pageSize: 1000 }],
    [{ pageSize: '１' }, { pageSize: 1 }],
    [{ categoryId: ' 311 ' }, { categoryId: '311' }],
    [{ order: 'order1m-desc' as const }, { sort: { key: 'order1m', direction: 'desc' } }],
    [{ order: 'buyer1m-asc' as const }, { sort: { key: 'buyer1m', direction: 'asc' } }],
  ])('reads %j', (part, wish) => {
    expect(read(part).wish).toMatchObject(wish);
  });

  it.each([
    [{ poolId: '' }, ['poolId']],
    [{ poolId: '0' }, ['poolId']],
    [{ poolId: '7'.repeat(21) }, ['poolId']],
    [{ pageSize: '0' }, ['pageSize']],
    [{ pageSize: '1001' }, ['pageSize']],
    [{ pageSize: '2.5' }, ['pageSize']],
    [{ categoryId: 'cups' }, ['categoryId']],
    [{ poolId: 'x', pageSize: '', categoryId: 'x' }, ['poolId', 'pageSize', 'categoryId']],
  ])('refuses %j', (part, problems) => {
    expect(read(part)).toEqual({ wish: null, problems });
  });

  it('names the order of a wish as it was chosen', () => {
    const { wish } = read({ order: 'buyer1m-desc' });
    expect(wish && orderOf(wish)).toBe('buyer1m-desc');
  });
});

/** The form with what is kept above it. */
function Form() {
  return <PoolForm windowId={7} kept={usePoolForm()} />;
}

describe('the page of the form', () => {
  beforeEach(() => connect('crossborder'));
  afterEach(unmount);

  it('asks for the pool under a task id that was made for the run', async () => {
    const sent = fakeWorker();
    await mount(<Form />);
    const before = field('Task id').value;
    await press('Read the pool');
    expect(said('alert')).toEqual(['A pool id is a number of up to 20 digits.']);
    expect(sent).toEqual([]);
    await type('Pool id', '77');
    expect(said('alert')).toEqual([]);
    await press('Read the pool');
    expect(sent).toMatchObject([
      {
        name: 'search.pool',
        command: {
          wish: { poolId: '77', pageSize: 20, categoryId: null, sort: null },
          taskId: before,
          windowId: 7,
        },
      },
    ]);
    const asked = field('Task id').value;
    await type('Pool id', '78');
    const other = field('Task id').value;
    expect(other).not.toBe(asked);
    await click(() => named('New run'));
    expect(field('Task id').value).not.toBe(other);
    expect(field('Task id').readOnly).toBe(true);
  });

  it('says why there is none where no interface has pools', async () => {
    await connect('top');
    await mount(<Form />);
    expect(document.body.textContent).toContain('Router has no call for this.');
    expect(document.body.textContent).not.toContain('Read the pool');
  });
});
