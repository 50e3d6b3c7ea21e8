import { describe, expect, it } from 'vitest';
import { countOf, narrowingOf, readNarrowing, readYuan } from '@/components/search/narrowing';
import { NO_OPTIONS } from '@/lib/offers/search-options';

const EMPTY = narrowingOf(NO_OPTIONS);

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

describe('a form’s options', () => {
  it('come back as they were', () => {
    const options = { ...NO_OPTIONS, priceFrom: 1050, priceTo: 2000, filters: ['new7' as const] };
    const form = narrowingOf(options);
    expect(readNarrowing(form)).toEqual({ options, problem: null });
    expect(countOf(form)).toBe(2);
  });

  it('name the price that cannot be read', () => {
    const read = readNarrowing({ ...EMPTY, priceTo: ' ten ' });
    expect(read.problem).toEqual({ kind: 'unreadable', field: 'priceTo', text: 'ten' });
  });

  it('say when the lower price is above the higher one', () => {
    const read = readNarrowing({ ...EMPTY, priceFrom: '20', priceTo: '10' });
    expect(read.problem).toEqual({ kind: 'order' });
  });
});
