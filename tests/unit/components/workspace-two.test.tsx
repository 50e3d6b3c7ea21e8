// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '@/lib/failures/outcome';
import { categoryChoices } from '@/lib/store/ranking-view';
import {
  at,
  button,
  choose,
  click,
  element,
  fakeWorker,
  field,
  named,
  said,
  type,
  until,
} from './mount';
import { begin, CUPS, end, key, rows, text } from './ranking-page';
import { keepWords, row } from './sample-ranking';
import { column, go, idsOf, keep, keepCups, marksOf, openWorkspace } from './workspace-page';

const HASH = '#rankings?category=31&and=4&kind=hot&limit=20';
const TOYS = [
  row('2', 1, { buyers: 10, sold: null, score: 4, services: [] }),
  row('7', 2, { buyers: 30, sold: null, score: null, services: ['sendGoods48H'] }),
];

/** What a line of the comparison says, by its name. */
function line(name: string): string[] {
  const found = [...document.querySelectorAll('tr')].find(
    (one) => one.querySelector('th[scope=row]')?.textContent === name,
  );
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

/** The hot words under a heading. */
function wordsUnder(heading: string): (string | undefined)[] {
  const section = [...document.querySelectorAll('[role=region]')].find(
    (one) => one.querySelector('h3')?.textContent === heading,
  );
  if (!section) throw new Error(`no words under "${heading}"`);
  return [...section.querySelectorAll<HTMLElement>('[data-keyword]')].map(
    (one) => one.dataset['keyword'],
  );
}

beforeEach(async () => {
  await begin();
  await keepCups(row);
  await keep('4', 'hot', TOYS);
  await keepWords(
    [
      { keyword: '积木', translation: 'blocks' },
      { keyword: '玻璃杯', translation: null },
    ],
    0,
    { categoryId: '4' },
  );
});
afterEach(end);

describe('two categories in the workspace', () => {
  it('are compared in figures, with unknown apart from zero', async () => {
    const sent = fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(5));
    const columns = [...document.querySelectorAll('thead th')].map((one) => one.textContent);
    expect(columns).toEqual(['Figure', 'Cups', 'Toys']);
    expect(line('Rows')).toEqual(['3', '2']);
    expect(line('Buyers in 30 days, median')).toEqual([
      '1,200 · of 3 that say so',
      '20 · of 2 that say so',
    ]);
    expect(line('Sold in 30 days, median')).toEqual(['3,400 · of 3 that say so', 'unknown']);
    expect(line('Score, median')).toEqual(['4.5 · of 3 that say so', '4 · of 1 that says so']);
    expect(line('Ships within 24 h')).toEqual([
      '100% · of 3 that say so',
      '0% · of 1 that says so',
    ]);
    expect(line('Ships within 48 h')).toEqual([
      '100% · of 3 that say so',
      '100% · of 1 that says so',
    ]);
    expect(line('Products in both')).toEqual(['1']);
    expect(sent).toEqual([]);
  });

  it('have the chosen list of each side by side, with what stands in both', async () => {
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(5));
    expect(idsOf('31 hot')).toEqual(['2', '4', '1']);
    expect(idsOf('4 hot')).toEqual(['2', '7']);
    expect(marksOf('31 hot', '2')).toBe('also Toys 1');
    expect(text()).toContain('1 of 4 products stands in more than one list.');
    const feeds = [...document.querySelectorAll('[role=feed]')];
    expect(feeds.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Best-selling: Cups',
      'Best-selling: Toys',
    ]);
  });

  it('say of how many rows that were read they speak', async () => {
    fakeWorker();
    await openWorkspace(HASH.replace('limit=20', 'limit=1'));
    await until(() => expect(rows()).toHaveLength(2));
    expect(line('Rows')).toEqual(['1 · of 3 that were read', '1 · of 2 that were read']);
    expect(line('Buyers in 30 days, median')[1]).toBe('10 · of 1 that says so');
  });

  it('have their hot words, and those in common, each a press from its search', async () => {
    const sent = fakeWorker();
    const open = await openWorkspace(HASH);
    await until(() => expect(wordsUnder('Hot keywords in both')).toEqual(['玻璃杯']));
    expect(wordsUnder('Hot keywords: Cups')).toEqual(['马克杯', '玻璃杯']);
    expect(wordsUnder('Hot keywords: Toys')).toEqual(['积木', '玻璃杯']);
    await click(() => element('[data-keyword="积木"]'));
    expect(sent[0]).toMatchObject({ name: 'search.keyword', command: { keyword: '积木' } });
    expect(open).toHaveBeenCalledOnce();
  });

  it('say what is not read yet, and read it', async () => {
    const sent = fakeWorker();
    await openWorkspace('#rankings?category=31&and=3&kind=hot&limit=20');
    await until(() => expect(sent).toHaveLength(2));
    expect(sent.map(({ command }) => command['categoryId'])).toEqual(['3', '3']);
    await until(() => expect(line('Rows')).toEqual(['3', 'not read yet']));
    expect(line('Products in both')).toEqual(['not read yet']);
  });

  it('offer others instead of one that 1688 does not know', async () => {
    const isAsked = ({ name }: { name: string }): boolean => name === 'ranking.read';
    fakeWorker((sent) =>
      isAsked(sent) && sent.command['categoryId'] === '99'
        ? failure('gateway-refused', { text: 'rankId is not a category: 99' })
        : success(null),
    );
    await openWorkspace(HASH.replace('and=4', 'and=99'));
    const instead = await until(() => element('section[aria-label="All first-level categories"]'));
    await until(() => expect(idsOf('31 hot')).toEqual(['2', '4', '1']));
    await click(() => button('Toys', instead));
    expect(location.hash).toBe(HASH);
    await until(() => expect(idsOf('4 hot')).toEqual(['2', '7']));
  });

  it('change the list, and swap, and are taken away, each a step to go back from', async () => {
    await keep('4', 'complex', [row('8', 1)]);
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(5));
    await choose('Comprehensive');
    await until(() => expect(idsOf('4 complex')).toEqual(['8']));
    await click(() => named('Swap the two categories'));
    expect(location.hash).toBe('#rankings?category=4&and=31&kind=complex&limit=20');
    expect(field('Category').value).toBe('Toys');
    expect(field('Second category').value).toBe('Cups');
    await click(() => named('Take away Toys'));
    expect(location.hash).toBe('#rankings?category=31&kind=complex&limit=20');
    await until(() => expect(column('31 goodPrice')).toBeTruthy());
    await go(-3);
    expect(location.hash).toBe(HASH);
    await until(() => expect(idsOf('4 hot')).toEqual(['2', '7']));
  });

  it('keep the focus where one is taken away', async () => {
    fakeWorker();
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(5));
    named('Take away Toys').focus();
    await click(() => named('Take away Toys'));
    expect(document.activeElement).toBe(field('Second category'));
    named('Take away Cups').focus();
    await click(() => named('Take away Cups'));
    expect(location.hash).toBe('#rankings');
    expect(document.activeElement).toBe(field('Category'));
  });
});

describe('the second category', () => {
  it('is chosen like the first, by name or from those at hand', async () => {
    await categoryChoices.write({ pinned: [{ id: '4', name: 'Toys' }], recent: [CUPS] });
    fakeWorker();
    await openWorkspace('#rankings?category=31&kind=hot&limit=20');
    await until(() => expect(rows()).toHaveLength(9));
    expect(text()).toContain('Choose one to compare the two: up to 2 more calls.');
    await type('Second category', 'Toys');
    await until(() => expect(document.querySelectorAll('[role=option]')).toHaveLength(1));
    field('Second category').focus();
    await key('Enter');
    expect(location.hash).toBe(HASH);
    await until(() => expect(rows()).toHaveLength(5));
    await go(-1);
    await until(() => expect(rows()).toHaveLength(9));
    const groups = [...document.querySelectorAll<HTMLElement>('[role=group][aria-label=Pinned]')];
    await click(() => element('button', at(groups, -1)));
    expect(location.hash).toBe(HASH);
  });

  it('is not the first again', async () => {
    fakeWorker();
    await openWorkspace('#rankings?category=31&kind=hot&limit=20');
    await until(() => expect(rows()).toHaveLength(9));
    await type('Second category', 'Cups');
    await until(() => expect(document.querySelectorAll('[role=option]')).toHaveLength(1));
    field('Second category').focus();
    await key('Enter');
    expect(said('status').join()).toContain('Cups is chosen already.');
    expect(location.hash).toBe('#rankings?category=31&kind=hot&limit=20');
  });
});
