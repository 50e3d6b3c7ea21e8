import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allButLastOfWeek, dayNumber, daysEarlier } from '@/lib/offers/calendar';

const days = fc
  .uniqueArray(fc.integer({ min: 10_000, max: 10_400 }), { maxLength: 200 })
  .map((numbers) =>
    numbers.sort((a, b) => a - b).map((number) => daysEarlier('1970-01-01', -number)),
  );

describe('daysEarlier', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-22'],
    ['2026-03-01', 1, '2026-02-28'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2026-01-05', 7, '2025-12-29'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('of %s by %i is %s', (day, count, earlier) => {
    expect(daysEarlier(day, count)).toBe(earlier);
  });

  it('counts every day, also where clocks change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(4000), (number, count) => {
        const day = daysEarlier('1970-01-01', -number);
        expect(dayNumber(day)).toBe(number);
        expect(dayNumber(daysEarlier(day, count))).toBe(number - count);
      }),
    );
  });
});

describe('allButLastOfWeek', () => {
  it('leaves the last day of each week, which ends on Sunday', () => {
    // 2026-11-22 is a Sunday.
    const week = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25'];
    expect(allButLastOfWeek(week)).toEqual(['2026-11-20', '2026-11-21', '2026-11-23']);
  });

  it('leaves one day a week, and never takes the last day', () => {
    fc.assert(
      fc.property(days, (all) => {
        const going = new Set(allButLastOfWeek(all));
        const stay = all.filter((day) => !going.has(day));
        const weeks = stay.map((day) => Math.floor((dayNumber(day) + 3) / 7));
        expect(new Set(weeks).size).toBe(weeks.length);
        expect(stay.at(-1)).toBe(all.at(-1));
        expect(allButLastOfWeek(stay)).toEqual([]);
      }),
    );
  });

  it('comes to the same, thinned day by day or all at once', () => {
    fc.assert(
      fc.property(days, (all) => {
        const atOnce = new Set(allButLastOfWeek(all));
        let kept: string[] = [];
        for (const day of all) {
          const going = new Set(allButLastOfWeek([...kept, day]));
          kept = [...kept, day].filter((one) => !going.has(one));
        }
        expect(kept).toEqual(all.filter((day) => !atOnce.has(day)));
      }),
    );
  });
});
