// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { language } from '@/components/words/words';
import { categoryChoices } from '@/lib/store/ranking-view';
import { choose, click, element, failing, fakeWorker, field, named, until } from './mount';
import { begin, CUPS, end, rows, text, wantRows } from './ranking-page';
import { connect } from './connect';
import { keepWords, row, WORDS } from './sample-ranking';
import { column, go, idsOf, keep, keepCups, marksOf, openWorkspace, rowOf } from './workspace-page';

const HASH = '#rankings?category=31&kind=complex&limit=20';
const [COMPLEX, HOT, GOOD_PRICE] = ['31 complex', '31 hot', '31 goodPrice'] as const;

beforeEach(begin);
afterEach(end);

describe('the workspace with nothing chosen', () => {
  it.each(['', '#rankings', '#rankings?category=cups', '#rankings?category=31&limit=99'])(
    'shows pinned, recent and all first-level categories: %j',
    async (hash) => {
      await categoryChoices.write({ pinned: [CUPS], recent: [{ id: '4', name: 'Toys' }] });
      const sent = fakeWorker();
      await openWorkspace(hash);
      await until(() => expect(text()).toContain('All first-level categories'));
      const chips = [...document.querySelectorAll('button[aria-pressed]')];
      expect(chips.map((one) => one.textContent)).toEqual(['Cups', 'Toys']);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelector('h1')?.textContent).toBe('Tongkuan · Workspace');
      expect(document.querySelector('[role=alert]')).toBeNull();
      expect(text()).toContain('A category costs up to 4 calls');
      expect(sent).toEqual([]);
    },
  );

  it('puts what is chosen into the address, from where it is gone back from', async () => {
    await keepCups(row);
    fakeWorker();
    await openWorkspace();
    await until(() => expect(text()).toContain('Kitchen things'));
    await click(() => element('ul li button'));
    await until(() => expect(field('Category').value).toBe('Kitchen things'));
    expect(location.hash).toBe('#rankings?category=3&kind=complex&limit=10');
    await go(-1);
    await until(() => expect(text()).toContain('All first-level categories'));
    await go(1);
    await until(() => expect(field('Category').value).toBe('Kitchen things'));
  });
});

describe('one category in the workspace', () => {
  it('has its three lists side by side, each with what moved, and costs nothing twice', async () => {
    await keep('31', 'hot', [row('1', 1), row('2', 2), row('9', 3)], 1);
    await keepCups(row);
    const sent = fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    expect(idsOf(COMPLEX)).toEqual(['1', '2', '3']);
    expect(idsOf(HOT)).toEqual(['2', '4', '1']);
    expect(idsOf(GOOD_PRICE)).toEqual(['5', '3', '2']);
    const headings = [...document.querySelectorAll('[data-list] h2')];
    expect(headings.map((one) => one.textContent)).toEqual([
      'Comprehensive',
      'Best-selling',
      'Good price',
    ]);
    const feeds = [...document.querySelectorAll('[role=feed]')];
    expect(feeds.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Comprehensive: Cups',
      'Best-selling: Cups',
      'Good price: Cups',
    ]);
    const signs = [...column(HOT).querySelectorAll('[data-movement]')];
    expect(signs.map((one) => one.getAttribute('title'))).toEqual([
      'up 1 place',
      'new',
      'down 2 places',
    ]);
    expect(column(HOT).querySelector('[data-left-offer]')?.textContent).toContain('was place 3');
    expect(column(GOOD_PRICE).textContent).toContain('Last checked');
    expect(column(GOOD_PRICE).textContent).toContain('Fill in prices (about 3 calls)');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(sent).toEqual([]);
    expect(text()).not.toContain('Opening this takes');
  });

  it('says which products stand in more than one list, and leads to them', async () => {
    await keepCups(row);
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    expect(text()).toContain('3 of 5 products stand in more than one list.');
    expect(marksOf(COMPLEX, '2')).toBe('also Best-selling 1, Good price 3');
    expect(marksOf(HOT, '2')).toBe('also Comprehensive 2, Good price 3');
    expect(marksOf(GOOD_PRICE, '3')).toBe('also Comprehensive 3');
    expect(marksOf(HOT, '4')).toBeUndefined();
    await click(() => element('[data-marks] button:last-of-type', rowOf(COMPLEX, '2')));
    expect(document.activeElement).toBe(rowOf(GOOD_PRICE, '2'));
  });

  it('shows those alone if that is wanted, and keeps the wish in the address', async () => {
    await keepCups(row);
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    const steps = history.length;
    await choose('Only products in more than one list');
    await until(() => expect(idsOf(HOT)).toEqual(['2', '1']));
    expect(idsOf(COMPLEX)).toEqual(['1', '2', '3']);
    expect(idsOf(GOOD_PRICE)).toEqual(['3', '2']);
    expect(text()).toContain('3 of 5 products');
    expect(column(HOT).textContent).toContain('Fill in prices (about 2 calls)');
    expect(location.hash).toBe(`${HASH}&only=several`);
    expect(history).toHaveLength(steps);
  });

  it('counts an offer once that a list has twice, and what is shown alone', async () => {
    await keepWords(WORDS);
    await keep('31', 'complex', [row('1', 1), row('1', 2), row('2', 3)]);
    await keep('31', 'hot', [row('3', 1), row('4', 2), row('2', 3)]);
    await keep('31', 'goodPrice', [row('5', 1), row('6', 2)]);
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(text()).toContain('1 of 6 products stands in more than one list.'));
    await wantRows(field('How many'), '2');
    await until(() => expect(text()).toContain('0 of 5 products stand in more than one list.'));
    expect(text()).toContain('Of each list, the first 2 rows are compared.');
    expect(location.hash).toContain('limit=2');
    await choose('Only products in more than one list');
    await until(() => expect(rows()).toHaveLength(0));
    expect(column(HOT).textContent).toContain('No product of this list stands in another one');
    expect(column(HOT).textContent).not.toContain('1688 lists nothing here.');
  });

  it('blames nobody for a list that shares nothing while the others do', async () => {
    await keepWords(WORDS);
    await keep('31', 'complex', [row('1', 1), row('2', 2)]);
    await keep('31', 'hot', [row('2', 1)]);
    await keep('31', 'goodPrice', [row('5', 1)]);
    fakeWorker();
    await openWorkspace(`${HASH}&only=several`);
    await until(() => expect(idsOf(HOT)).toEqual(['2']));
    await until(() =>
      expect(column(GOOD_PRICE).textContent).toContain('No product of this list stands in another'),
    );
    expect(text()).not.toContain('1688 lists nothing here.');
    await act(() => keep('31', 'goodPrice', []));
    await until(() => expect(column(GOOD_PRICE).textContent).toContain('1688 lists nothing here.'));
  });

  it('reads what is not there today, and says what that costs', async () => {
    await keep('31', 'hot', [row('1', 1)], 1);
    const sent = fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(sent).toHaveLength(4));
    expect(sent.map(({ name, command }) => [name, command['kind']]).sort()).toEqual([
      ['ranking.read', 'complex'],
      ['ranking.read', 'goodPrice'],
      ['ranking.read', 'hot'],
      ['ranking.words', undefined],
    ]);
    await until(() => expect(text()).toContain('Opening this takes 4 calls'));
    expect(text()).toContain('2 lists are not there yet.');
    expect(text()).not.toContain('products stand in more than one list.');
    await act(() => keepCups(row));
    await until(() => expect(rows()).toHaveLength(9));
    expect(text()).toContain('Opening this takes 4 calls');
    expect(sent).toHaveLength(4);
  });

  it('does not speak of calls that the panel would make too', async () => {
    await keep('31', 'complex', [row('1', 1)]);
    await keep('31', 'hot', [row('1', 1)]);
    const sent = fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(sent).toHaveLength(2));
    // The sentence stays once it is there, so it cannot be missed after all has been shown.
    await act(() => keep('31', 'goodPrice', [row('1', 1)]));
    await until(() => expect(rows()).toHaveLength(3));
    expect(text()).not.toContain('Opening this takes');
  });

  it('says once that there is no such category, with those that there are', async () => {
    const refused = { text: 'rankId is not a category: 99' };
    fakeWorker(failing('ranking.read', 'gateway-refused', refused));
    await openWorkspace('#rankings?category=99');
    await until(() => expect(text()).toContain('All first-level categories'));
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(text()).toContain('rankId is not a category: 99');
  });

  it('says what a key adds where there is none', async () => {
    await connect(null);
    const sent = fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(text()).toContain('need a 1688 key'));
    expect(sent).toEqual([]);
  });

  it('speaks Chinese too', async () => {
    await keepCups(row);
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    await act(() => {
      language.value = 'zh-CN';
    });
    await until(() => expect(document.querySelector('h1')?.textContent).toBe('同款 · 工作台'));
    expect(text()).toContain('5 个商品中有 3 个同时出现在多个榜单。');
    expect(named('移除杯子')).toBeTruthy();
  });
});
