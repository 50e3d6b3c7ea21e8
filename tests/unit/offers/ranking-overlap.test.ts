import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedOffers, standingsOf } from '@/lib/offers/ranking-overlap';
import { ranking, row } from '../rankings/sample-ranking';

const DAY = '2026-11-23';
const list = (name: string, ids: string) => ({ name, rows: ranking(DAY, ids).rows });

/** Where each offer stands, in short: "x1 z3". */
function told(...lists: Parameters<typeof list>[]): Record<string, string> {
  const standings = standingsOf(lists.map((one) => list(...one)));
  const brief = [...standings].map(([id, places]) => [
    id,
    places.map(({ name, place }) => `${name}${place ?? '?'}`).join(' '),
  ]);
  return Object.fromEntries(brief) as Record<string, string>;
}

describe('where offers stand', () => {
  it.each<[Parameters<typeof list>[], Record<string, string>]>([
    [[], {}],
    [[['x', '']], {}],
    [[['x', 'a b']], { a: 'x1', b: 'x2' }],
    [
      [
        ['x', 'a b'],
        ['y', 'b c'],
      ],
      { a: 'x1', b: 'x2 y1', c: 'y2' },
    ],
    [
      [
        ['x', 'a b c'],
        ['y', ''],
        ['z', 'c d a'],
      ],
      { a: 'x1 z3', b: 'x2', c: 'x3 z1', d: 'z2' },
    ],
    [
      [
        ['x', 'a b a'],
        ['y', 'b a b'],
      ],
      { a: 'x1 y2', b: 'x2 y1' },
    ],
  ])('%j: %j', (lists, expected) => {
    expect(told(...lists)).toEqual(expected);
  });

  it('is as the row says, and unknown where it does not', () => {
    const rows = [row('a', 7), row('b'), row('a', 1)];
    const standings = standingsOf([{ name: 'x', rows }]);
    expect(standings.get('a')).toEqual([{ name: 'x', place: 7 }]);
    expect(standings.get('b')).toEqual([{ name: 'x', place: null }]);
  });
});

describe('offers that stand on more than one list', () => {
  it('are not those that are listed twice on one', () => {
    expect(sharedOffers(standingsOf([list('x', 'a a b'), list('y', 'b c')]))).toEqual(
      new Set(['b']),
    );
  });

  it('are those of at least two lists, whatever the lists', () => {
    const ids = fc.array(fc.constantFrom(...'a b c d e f g h i j'.split(' ')), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 4 }), (lists) => {
        const standings = standingsOf(lists.map((own, name) => list(String(name), own.join(' '))));
        const on = (id: string): number => lists.filter((own) => own.includes(id)).length;
        expect([...standings.keys()].sort()).toEqual([...new Set(lists.flat())].sort());
        for (const [id, places] of standings) {
          expect(places).toHaveLength(on(id));
          expect(sharedOffers(standings).has(id)).toBe(on(id) > 1);
          for (const { name, place } of places) {
            expect(lists[Number(name)]?.indexOf(id)).toBe((place ?? 0) - 1);
          }
        }
      }),
    );
  });
});
