import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOffers, type FoundPage, type MergedOffer } from '@/lib/offers/merge';
import { unreadOffer, type Offer } from '@/lib/offers/offer';

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  ...unreadOffer(id, 'crossborder'),
  ...more,
});
const list = (ids: string): FoundPage[] => [
  { offers: Array.from(ids, (id) => offer(id)), readAt: 0 },
];
const orderOf = (merged: readonly MergedOffer[]): string =>
  merged.map((one) => one.offer.id).join('');

describe('the order of what several pictures found', () => {
  it.each([
    ['nothing from nothing', [], ''],
    ['nothing from empty lists', ['', ''], ''],
    ['one list as it is', ['bca'], 'bca'],
    ['more votes before a better place', ['ab', 'cb'], 'bac'],
    ['a better place among equal votes', ['ab', 'ca'], 'acb'],
    ['better places on the whole where the best are equal', ['axyb', 'bay'], 'abyx'],
    ['ids where all is equal', ['b', 'a', 'c'], 'abc'],
    ['the first place of one that stands twice', ['aba', 'b'], 'ba'],
  ])('%s', (_, lists, expected) => {
    expect(orderOf(mergeOffers(lists.map(list)))).toBe(expected);
  });

  it('tells who found an offer, and where', () => {
    const [first, second] = mergeOffers([list('ab'), list(''), list('cba')]);
    expect(first).toMatchObject({ offer: { id: 'a' }, votes: 2, bestPlace: 1 });
    expect(first?.places).toEqual([1, null, 3]);
    expect(second).toMatchObject({ offer: { id: 'b' }, votes: 2, bestPlace: 2 });
  });
});

describe('what is known of an offer that several pictures found', () => {
  const together = (...known: [readAt: number, more: Partial<Offer>][]): Offer | undefined =>
    mergeOffers(known.map(([readAt, more]) => [{ offers: [offer('1', more)], readAt }]))[0]?.offer;

  it('is the first value of each field', () => {
    const merged = together(
      [1, { company: null, soldMonthly: 0, sellerIdentities: [] }],
      [2, { company: '甲', soldMonthly: 7, sellerIdentities: ['tp_member'] }],
      [3, { company: '乙' }],
    );
    expect(merged).toMatchObject({
      company: '甲',
      soldMonthly: 0,
      sellerIdentities: ['tp_member'],
    });
  });

  it('is the newest price, whichever picture it comes from', () => {
    const old = { wholesalePrice: 900, wholesalePriceTo: 1200, dropshipPrice: 1000 };
    expect(together([5, { wholesalePrice: 800 }], [2, old])).toMatchObject({
      wholesalePrice: 800,
      // The upper end of an older range would be no end of this one.
      wholesalePriceTo: null,
      dropshipPrice: 1000,
    });
    expect(together([5, {}], [2, old])).toMatchObject(old);
    expect(together([5, { wholesalePrice: 1 }], [5, { wholesalePrice: 2 }])).toMatchObject({
      wholesalePrice: 2,
    });
  });
});

describe('when the prices of an offer were told', () => {
  const at = (...pages: [readAt: number, more: Partial<Offer>][]): number | null | undefined =>
    mergeOffers(pages.map(([readAt, more]) => [{ offers: [offer('1', more)], readAt }]))[0]
      ?.pricesAt;

  it.each([
    ['unknown without a price', at([5, {}]), null],
    ['that of the page with the price', at([5, {}], [2, { wholesalePrice: 1 }]), 2],
    ['that of the newest', at([5, { wholesalePrice: 1 }], [2, { wholesalePrice: 2 }]), 5],
    [
      'no newer than the oldest price',
      at([5, { wholesalePrice: 1 }], [2, { dropshipPrice: 2 }]),
      2,
    ],
  ])('is %s', (_, told, expected) => {
    expect(told).toBe(expected);
  });
});

describe('whatever the lists are', () => {
  const page = fc.record({
    offers: fc.array(
      fc.integer({ min: 0, max: 12 }).map((id) => offer(String(id))),
      { maxLength: 8 },
    ),
    readAt: fc.nat(5),
  });
  const lists = fc.array(fc.array(page, { maxLength: 3 }), { maxLength: 6 });
  const idsIn = (pages: FoundPage[]): Set<string> =>
    new Set(pages.flatMap(({ offers }) => offers.map(({ id }) => id)));

  it('nothing is lost, nothing doubled, and every list that has it is a vote', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const merged = mergeOffers(given);
        const all = new Set(given.flatMap((one) => [...idsIn(one)]));
        expect(merged.map((one) => one.offer.id).sort()).toEqual([...all].sort());
        for (const { offer: one, votes, bestPlace, places } of merged) {
          expect(votes).toBe(given.filter((found) => idsIn(found).has(one.id)).length);
          expect(places.filter((place) => place !== null)).toHaveLength(votes);
          expect(Math.min(...places.filter((place) => place !== null))).toBe(bestPlace);
        }
      }),
    );
  });

  it('their order does not matter for order, votes and best places', () => {
    const shuffled = lists.chain((given) =>
      fc.record({
        given: fc.constant(given),
        other: fc.shuffledSubarray(given, { minLength: given.length }),
      }),
    );
    const facts = (merged: MergedOffer[]) =>
      merged.map(({ offer: { id }, votes, bestPlace }) => ({ id, votes, bestPlace }));
    fc.assert(
      fc.property(shuffled, ({ given, other }) => {
        expect(facts(mergeOffers(other))).toEqual(facts(mergeOffers(given)));
      }),
    );
  });
});
