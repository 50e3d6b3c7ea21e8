import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedOffer } from '@/lib/offers/ranking';
import { summaryOf } from '@/lib/offers/ranking-summary';
import { row } from '../rankings/sample-ranking';

/** Rows of as many offers, one after the other, that differ in this. */
function rows<Key extends keyof RankedOffer>(key: Key, values: RankedOffer[Key][]): RankedOffer[] {
  return values.map((value, index) => ({ ...row(String(index + 1)), [key]: value }));
}

const UNKNOWN = { value: null, of: 0 };

describe('the median', () => {
  it.each<[(number | null)[], number | null, number]>([
    [[], null, 0],
    [[null, null], null, 0],
    [[7], 7, 1],
    [[0, 0, 9], 0, 3],
    [[9, 1, 5], 5, 3],
    [[4, 1, 3, 2], 2.5, 4],
    [[100, null, 9, null, 20], 20, 3],
    // By their values, not as texts.
    [[1000, 9, 80], 80, 3],
  ])('of %j is %j, told by %d', (values, value, of) => {
    expect(summaryOf(rows('buyers', values)).buyers).toEqual({ value, of });
    expect(summaryOf(rows('sold', values)).sold).toEqual({ value, of });
    expect(summaryOf(rows('score', values)).score).toEqual({ value, of });
  });
});

describe('the share that ships in time', () => {
  const [DAY, TWO] = ['sendGoods24H', 'sendGoods48H'];

  it.each<[string[][], [number | null, number | null], number]>([
    [[], [null, null], 0],
    // Who names no service says nothing of shipping.
    [[[], []], [null, null], 0],
    [[['newService']], [0, 0], 1],
    [[[DAY, TWO], [TWO], [], ['newService']], [1 / 3, 2 / 3], 3],
    // Within 24 hours is within 48.
    [[[DAY], []], [1, 1], 1],
    [[['constructor'], ['toString']], [0, 0], 2],
  ])('of %j is %j, told by %d', (services, [within24, within48], of) => {
    const summary = summaryOf(rows('services', services));
    expect(summary.within24).toEqual({ value: within24, of });
    expect(summary.within48).toEqual({ value: within48, of });
  });
});

describe('a list', () => {
  it('of nothing tells nothing', () => {
    expect(summaryOf([])).toEqual({
      rows: 0,
      buyers: UNKNOWN,
      sold: UNKNOWN,
      score: UNKNOWN,
      within24: UNKNOWN,
      within48: UNKNOWN,
    });
  });

  it('counts an offer that is listed twice as two rows and one offer, as it stands first', () => {
    const twice = [
      { ...row('1'), buyers: 10 },
      { ...row('2'), buyers: 30 },
      { ...row('1'), buyers: 90 },
    ];
    const { rows: count, buyers } = summaryOf(twice);
    expect([count, buyers]).toEqual([3, { value: 20, of: 2 }]);
  });

  it('has as many above its median as below, in whatever order', () => {
    const known = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(known, (values) => {
        const { value, of } = summaryOf(rows('sold', values)).sold;
        const middle = value ?? Number.NaN;
        expect(of).toBe(values.length);
        expect(values.filter((one) => one < middle).length).toBeLessThanOrEqual(of / 2);
        expect(values.filter((one) => one > middle).length).toBeLessThanOrEqual(of / 2);
        expect(summaryOf(rows('sold', values.toReversed())).sold.value).toBe(value);
      }),
    );
  });
});
