import { describe, expect, it } from 'vitest';
import { readDigits } from '@/components/search/digits-field';
import { countOf, narrowingOf, readNarrowing, type Narrowing } from '@/components/search/narrowing';
import { lackingParts, scopeOf } from '@/components/search/narrowing-scope';
import { readYuan } from '@/components/search/read-yuan';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';

const EMPTY = narrowingOf(NO_OPTIONS);
const ALL: SearchOptions = {
  filters: ['new7', 'qrr0', 'isOnePsale'],
  sort: { key: 'price', direction: 'asc' },
  priceFrom: 1050,
  priceTo: 2000,
  category: { id: '311', name: 'Cups' },
  collectionId: '262105288',
  sales: { span: 'sales30', from: 10, to: null },
  translateKeyword: true,
  words: '',
  hint: '',
  useTitle: false,
  sameOnly: true,
};
const OFFICIAL = scopeOf('keyword', 'crossborder');
const read = (part: Partial<Narrowing>, scope = OFFICIAL) =>
  readNarrowing({ ...EMPTY, ...part }, scope);

describe('an amount in yuan', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', 1200],
    ['12.5', 1250],
    ['12,50', 1250],
    ['1,200', 120_000],
    ['¥ 9.90', 990],
    ['１２．５', 1250],
    ['12元', 1200],
    ['0', 0],
  ])('reads %j', (text, fen) => {
    expect(readYuan(text)).toBe(fen);
  });

  it.each(['abc', '-3', '1.234', '1e3', '1-2', '.', '1,23,4'])('refuses %j', (text) => {
    expect(readYuan(text)).toBeUndefined();
  });
});

describe('a number or an id as typed', () => {
  it.each([
    ['', ''],
    ['1,200', '1200'],
    ['１２', '12'],
    ['0012', '0012'],
  ])('reads %j', (text, digits) => {
    expect(readDigits(text, 6)).toBe(digits);
  });

  it.each(['12a', '-3', '1.5', '1234567'])('refuses %j', (text) => {
    expect(readDigits(text, 6)).toBeNull();
  });
});

describe('a form’s options', () => {
  it('come back as they were', () => {
    const form = narrowingOf({ ...ALL, sameOnly: false });
    expect(readNarrowing(form, OFFICIAL)).toEqual({
      options: { ...ALL, sameOnly: false },
      problem: null,
    });
  });

  it.each([
    ['nothing', {}, 0],
    ['filters', { filters: ALL.filters }, 3],
    ['a sort', { sort: ALL.sort }, 1],
    ['both prices', { priceFrom: '1', priceTo: '2' }, 1],
    ['a category', { category: ALL.category }, 1],
    ['a span without numbers', { sales: { span: 'sales7', from: null, to: null } }, 0],
    ['sales', { sales: ALL.sales }, 1],
    ['everything', narrowingOf(ALL), 10],
  ] as const)('count %s', (_, part, count) => {
    expect(countOf({ ...EMPTY, ...(part as Partial<Narrowing>) })).toBe(count);
  });

  it('leave out a span without numbers', () => {
    expect(read({ sales: { span: 'sales7', from: null, to: null } }).options?.sales).toBeNull();
  });

  it.each([
    [{ priceTo: ' ten ' }, { kind: 'unreadable', field: 'priceTo', text: 'ten' }],
    [{ priceFrom: '20', priceTo: '10' }, { kind: 'order' }],
    [{ sales: { span: 'sales30', from: 9, to: 3 } }, { kind: 'sales-order' }],
  ] as const)('of %j say what is wrong', (part, problem) => {
    expect(read(part).problem).toEqual(problem);
  });
});

describe('what each interface takes', () => {
  const ASIDE = { hint: 'the mug', useTitle: true };
  const kept = (kind: 'keyword' | 'picture' | 'shop', dialect: 'crossborder' | 'partner' | 'top') =>
    readNarrowing(narrowingOf({ ...ALL, ...ASIDE }), scopeOf(kind, dialect)).options;

  it.each([
    [
      'picture',
      'crossborder',
      { ...ALL, ...ASIDE, sales: null, translateKeyword: false, sameOnly: false },
    ],
    [
      'shop',
      'crossborder',
      { ...NO_OPTIONS, ...pick('filters', 'sort', 'priceFrom', 'priceTo', 'category') },
    ],
    ['picture', 'partner', { ...NO_OPTIONS, filters: ['isOnePsale'] }],
    ['keyword', 'top', { ...NO_OPTIONS, ...pick('sort', 'priceFrom', 'priceTo', 'category') }],
    ['picture', 'top', { ...NO_OPTIONS, ...pick('sort', 'category', 'sameOnly') }],
  ] as const)('a search by %s leaves %s only what it knows', (kind, dialect, options) => {
    expect(kept(kind, dialect)).toEqual(options);
  });

  it('does not read a price that nobody asks for', () => {
    expect(read({ priceFrom: 'ten' }, scopeOf('picture', 'partner')).problem).toBeNull();
  });

  it.each([
    ['keyword', 'crossborder', []],
    ['picture', 'partner', ['hint', 'sort', 'price', 'category', 'collection']],
    ['keyword', 'top', ['filters', 'collection', 'sales', 'translateKeyword']],
  ] as const)('a search by %s on %s lacks %j', (kind, dialect, parts) => {
    expect(lackingParts(kind, dialect)).toEqual(parts);
  });

  it('shows the partner’s own groups instead of the quick filters', () => {
    expect(scopeOf('picture', 'partner').atHand.map(({ group }) => group)).toEqual([
      'service',
      'waybill',
    ]);
  });
});

function pick<Key extends keyof SearchOptions>(...keys: Key[]): Pick<SearchOptions, Key> {
  return Object.fromEntries(keys.map((key) => [key, ALL[key]])) as Pick<SearchOptions, Key>;
}
