import { describe, expect, it } from 'vitest';
import { badgesOf, fittingBadges } from '@/components/offer/badges';
import { remediesFor } from '@/components/base/remedies';
import { steadyOrder } from '@/components/search/use-steady-order';
import { withKept } from '@/components/state/use-offers';
import type { Offer } from '@/lib/offers/offer';
import type { Sort } from '@/lib/offers/search-options';
import { BARE_OFFER, FULL_OFFER } from './sample-offer';

const BY_PRICE: Sort = { key: 'price', direction: 'asc' };
const offer = (id: string, wholesalePrice: number): Offer => ({
  ...BARE_OFFER,
  id,
  wholesalePrice,
});
const idsOf = (offers: Offer[]) => offers.map(({ id }) => id).join('');

describe('a sorted list that grows', () => {
  const [a, b, c, d] = [offer('a', 30), offer('b', 10), offer('c', 5), offer('d', 20)];

  it('sorts what comes at once', () => {
    expect(idsOf(steadyOrder([], [a, b, c, d], BY_PRICE))).toBe('cbda');
  });

  it('leaves what is shown where it is, and sorts the new page in itself', () => {
    const first = steadyOrder([], [a, b], BY_PRICE);
    expect(idsOf(steadyOrder(first, [a, b, d, c], BY_PRICE))).toBe('bacd');
  });

  it('keeps the platform’s order without a sort, and drops what is gone', () => {
    expect(idsOf(steadyOrder([a, b], [b, c, d], null))).toBe('bcd');
  });
});

describe('offers that are read again', () => {
  it('stay the same objects unless something of them changed', () => {
    const before = [offer('a', 1), offer('b', 2)];
    const read = withKept(before, [offer('a', 1), offer('b', 3), offer('c', 4)]);
    expect(read[0]).toBe(before[0]);
    expect(read[1]).not.toBe(before[1]);
    expect(idsOf(read)).toBe('abc');
  });
});

describe('badges', () => {
  it('stand in one line as far as they fit, and at least one does', () => {
    const badges = badgesOf(FULL_OFFER);
    expect(fittingBadges(badges)).toBeLessThan(badges.length);
    expect(fittingBadges([{ text: 'x'.repeat(200) }, { text: 'y' }])).toBe(1);
    expect(fittingBadges([{ text: '实力商家' }, { text: '一件代发' }])).toBe(2);
  });

  it('explain what is not plain', () => {
    const medal = badgesOf(FULL_OFFER).find(({ text }) => text.startsWith('medal'));
    expect(medal?.means).toMatch(/medal/);
  });
});

describe('the buttons of a failure', () => {
  const again = (): void => undefined;
  const labels = (code: 'rate-limited' | 'token-expired' | 'picture-vector' | 'offer-gone') =>
    remediesFor({ code }, { 'try-again': again }).map(({ label }) => label);

  it.each([
    ['rate-limited', ['Try again']],
    ['token-expired', ['Open options', 'Try again']],
    ['picture-vector', []],
    ['offer-gone', []],
  ] as const)('of %s are %j', (code, expected) => {
    expect(labels(code)).toEqual(expected);
  });
});
