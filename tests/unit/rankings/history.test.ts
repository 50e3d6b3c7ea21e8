import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysEarlier } from '@/lib/offers/calendar';
import { hotWordsDay, placesOf } from '@/lib/offers/list-day';
import { lineThrough, placesOverTime, staysOf } from '@/lib/offers/ranking-history';
import { listDay, row } from './sample-ranking';

describe('placesOf', () => {
  it.each([
    ['as the rows say', [3, 1, 2], 0, [3, 1, 2]],
    ['the same twice', [1, 1, 3], 0, [1, 1, 3]],
    ['by the order where nothing is said', [null, null, null], 0, [1, 2, 3]],
    ['by the order between others', [1, null, 3], 0, [1, 2, 3]],
    ['after what was said before', [5, 6, null], 0, [5, 6, 7]],
    ['after a double', [1, 1, null], 0, [1, 1, 3]],
    ['not at all where a row before it may be missing', [1, null, 4], 1, [1, null, 4]],
  ])('counts %s', (_, told, dropped, places) => {
    const rows = told.map((place, index) => row(String(index), place));
    expect(placesOf(rows, dropped)).toEqual(places);
  });
});

const history = [
  listDay('2026-11-01', 'a b c'),
  listDay('2026-11-02', 'b a'),
  listDay('2026-11-05', 'c b b'),
];

describe('staysOf', () => {
  it('counts the days on the list, and knows the first and the last', () => {
    const stays = staysOf(history);
    const first = { firstDay: '2026-11-01' };
    expect(stays.get('a')).toEqual({ ...first, days: 2, lastDay: '2026-11-02' });
    expect(stays.get('b')).toEqual({ ...first, days: 3, lastDay: '2026-11-05' });
    expect(stays.get('d')).toBeUndefined();
  });
});

describe('placesOverTime', () => {
  it('has a point for each day that was read: absent is not unread', () => {
    expect(placesOverTime(history, 'a')).toEqual([
      { day: '2026-11-01', isOn: true, place: 1 },
      { day: '2026-11-02', isOn: true, place: 2 },
      { day: '2026-11-05', isOn: false, place: null },
    ]);
  });

  it('tells the presence of a hot word', () => {
    const words = [
      hotWordsDay({ day: '2026-11-01', words: [{ keyword: '杯', translation: 'cup' }] }),
      hotWordsDay({ day: '2026-11-02', words: [] }),
    ];
    expect(placesOverTime(words, '杯').map(({ isOn }) => isOn)).toEqual([true, false]);
  });

  it('agrees with the stays, whatever the history', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 12 }), (lists) => {
        const days = lists.map((list, index) =>
          listDay(daysEarlier('2026-11-01', -index), list.join(' ')),
        );
        for (const [id, stay] of staysOf(days)) {
          const on = placesOverTime(days, id).filter(({ isOn }) => isOn);
          expect(on).toHaveLength(stay.days);
          expect([on[0]?.day, on.at(-1)?.day]).toEqual([stay.firstDay, stay.lastDay]);
        }
      }),
    );
  });
});

describe('lineThrough', () => {
  it('leads over no day on which the list was not read', () => {
    const days = ['a b', 'b a', 'b'].map((ids, index) => listDay(`2026-11-0${index + 1}`, ids));
    const later = ['b a', 'a'].map((ids, index) => listDay(`2026-12-0${index + 1}`, ids));
    const line = lineThrough(placesOverTime([...days, ...later], 'a'));
    const first = dayNumber('2026-11-01');
    expect(line).toEqual([
      [first, 1],
      [first + 1, 2],
      [first + 2, null],
      [first + 29, null],
      [first + 30, 2],
      [first + 31, 1],
    ]);
  });
});
