import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingDay, type DatedRanking } from '@/lib/offers/list-day';
import { staysOf } from '@/lib/offers/ranking-history';
import { compareDays, compareRankings, type Movement } from '@/lib/offers/ranking-movement';
import { listDay, ranking, row } from '../rankings/sample-ranking';

const [LONG_AGO, BEFORE, TODAY] = ['2026-10-01', '2026-11-22', '2026-11-23'];
const ASKED_4 = { asked: 4 };

/** What moved between two days, with a history of those and one long before. */
function compared(now: DatedRanking, then: DatedRanking, older = '', shown?: number) {
  const history = [listDay(LONG_AGO, older), rankingDay(then), rankingDay(now)];
  return compareRankings(now, then, staysOf(history), shown);
}

const brief = (move: Movement | null): string | null =>
  move && ('by' in move ? `${move.kind} ${move.by}` : move.kind);

const moves = (now: string, then: string, older = '', more: Partial<DatedRanking> = {}) =>
  compared(ranking(TODAY, now, more), ranking(BEFORE, then, more), older).moves.map(brief);

describe('movement', () => {
  it.each([
    ['a b c', 'a b c', '', ['same 0', 'same 0', 'same 0']],
    ['c a b', 'a b c', '', ['up 2', 'down 1', 'down 1']],
    ['d a', 'a', '', ['new', 'down 1']],
    ['d a', 'a', 'd', ['back', 'down 1']],
    ['a', '', '', ['new']],
    ['', 'a', '', []],
  ])('of %j since %j, with %j before: %j', (now, then, older, told) => {
    expect(moves(now, then, older)).toEqual(told);
  });

  it('is not told where there is nothing earlier', () => {
    const { moves: none, left } = compareDays(listDay(TODAY, 'a b'), null, new Map());
    expect([none, left]).toEqual([[null, null], []]);
  });

  it('calls new what came after the earlier day, not only today', () => {
    const days = [listDay('2026-11-16', 'a'), listDay(BEFORE, 'a d'), listDay(TODAY, 'a d')];
    const [week, , today] = days;
    const since = compareDays(today ?? listDay(TODAY, ''), week ?? null, staysOf(days));
    expect(since.moves.map(brief)).toEqual(['same 0', 'new']);
  });

  it('compares an offer that is listed twice where it stands first', () => {
    expect(moves('a b a', 'b a a')).toEqual(['up 1', 'down 1', null]);
  });

  it('takes places as they are told, twice the same too, and else by the order', () => {
    const now = ranking(TODAY, '', { rows: [row('a', 1), row('b', 1), row('c'), row('d', 9)] });
    expect(compared(now, ranking(BEFORE, 'a b c d')).moves.map(brief)).toEqual([
      'same 0',
      'up 1',
      'same 0',
      'down 5',
    ]);
  });

  it('says nothing of a place that cannot be known, and that a row is missing', () => {
    const now = ranking(TODAY, '', { rows: [row('a', 1), row('c')], dropped: 1 });
    const told = compared(now, ranking(BEFORE, 'a b c'));
    expect(told.moves.map(brief)).toEqual(['same 0', null]);
    expect(told.isUnsure).toBe(true);
  });

  it('compares lists in other languages by their ids', () => {
    const english = ranking(BEFORE, 'a b');
    const japanese = ranking(TODAY, 'b a');
    japanese.rows.forEach((one) => (one.titleTranslated = '商品'));
    expect(compared(japanese, english).moves.map(brief)).toEqual(['up 1', 'down 1']);
  });
});

describe('rows that left', () => {
  const left = (...all: Parameters<typeof compared>) =>
    compared(...all).left.map(({ id, place, now }) => [id, place, now]);

  it('are told with the place that they had', () => {
    expect(left(ranking(TODAY, 'a c'), ranking(BEFORE, 'a b c'))).toEqual([['b', 2, null]]);
  });

  it('are told with the place of the earlier day, whatever came between', () => {
    const days = [listDay(LONG_AGO, 'a b'), listDay(BEFORE, 'b a'), listDay(TODAY, 'a')];
    const [then, , now] = days;
    const { left: gone } = compareDays(now ?? listDay('', ''), then ?? null, staysOf(days));
    expect(gone).toMatchObject([{ id: 'b', place: 2 }]);
  });

  it('carry what the earlier list said of them', () => {
    const [gone] = compared(ranking(TODAY, 'a'), ranking(BEFORE, 'a b')).left;
    expect(gone?.row.titleTranslated).toBe('Offer b');
  });

  it('are those of the part that is shown, wherever they stand now', () => {
    expect(left(ranking(TODAY, 'a c b d'), ranking(BEFORE, 'a b c d'), '', 2)).toEqual([
      ['b', 2, 3],
    ]);
  });
});

describe('lists of different length', () => {
  it('nobody beyond the end of today’s has left, for nobody looked there', () => {
    const now = ranking(TODAY, 'a b c d', ASKED_4);
    const then = ranking(BEFORE, 'b a f d c e g h');
    const { moves: told, left } = compared(now, then);
    expect(told.map(brief)).toEqual(['up 1', 'down 1', 'up 2', 'same 0']);
    expect(left.map(({ id }) => id)).toEqual(['f']);
  });

  it('nobody beyond the end of yesterday’s is new', () => {
    const now = ranking(TODAY, 'e a b c d x y', { asked: 7 });
    const then = ranking(BEFORE, 'a b c d', ASKED_4);
    expect(compared(now, then).moves.map(brief)).toEqual([
      'new',
      'down 1',
      'down 1',
      'down 1',
      'down 1',
      null,
      null,
    ]);
  });

  it('a list that ended by itself speaks for all', () => {
    expect(moves('a b c d e', 'a b')).toEqual(['same 0', 'same 0', 'new', 'new', 'new']);
    expect(compared(ranking(TODAY, 'a'), ranking(BEFORE, 'a b c')).left).toHaveLength(2);
  });
});

describe('whatever the lists', () => {
  const all = fc.shuffledSubarray('a b c d e f g h i j k l'.split(' '), { minLength: 0 });
  const long = fc.shuffledSubarray('a b c d e f g h i j k l m n o p'.split(' '), { minLength: 10 });
  const cut = fc.integer({ min: 1, max: 9 });
  const top = (day: string, ids: string[], asked: number) =>
    ranking(day, ids.slice(0, asked).join(' '), { asked });

  it('a list has not moved against itself', () => {
    fc.assert(
      fc.property(all, (ids) => {
        const told = compared(ranking(TODAY, ids.join(' ')), ranking(BEFORE, ids.join(' ')));
        expect(told.moves.every((move) => move?.kind === 'same')).toBe(true);
        expect(told.left).toEqual([]);
      }),
    );
  });

  it('each offer of either day moved, came or left, and the way back is the way mirrored', () => {
    fc.assert(
      fc.property(all, all, (ids, before) => {
        const [now, then] = [ranking(TODAY, ids.join(' ')), ranking(BEFORE, before.join(' '))];
        const there = compared(now, then);
        const back = compared(then, now);
        ids.forEach((id, index) => {
          const move = there.moves[index];
          const index2 = before.indexOf(id);
          if (index2 < 0) expect(brief(move ?? null)).toBe('new');
          else expect(move).toMatchObject({ by: Math.abs(index - index2) });
        });
        expect(there.left.map(({ id }) => id)).toEqual(before.filter((id) => !ids.includes(id)));
        expect(back.left.map(({ id }) => id)).toEqual(ids.filter((id) => !before.includes(id)));
      }),
    );
  });

  it('what a shortened list claims is true of the whole one', () => {
    fc.assert(
      fc.property(long, long, cut, cut, (ids, before, asked, askedBefore) => {
        const told = compared(top(TODAY, ids, asked), top(BEFORE, before, askedBefore));
        ids.slice(0, asked).forEach((id, index) => {
          const move = told.moves[index] ?? null;
          const place = before.indexOf(id);
          if (move && 'by' in move) expect(move.by).toBe(Math.abs(place - index));
          // Not among as many as both lists reach: the claim is about those.
          else if (move) expect(place < 0 || place >= askedBefore).toBe(true);
          else expect(index).toBeGreaterThanOrEqual(askedBefore);
        });
        for (const { id } of told.left) {
          expect(before.indexOf(id)).toBeLessThan(Math.min(asked, askedBefore));
          expect(ids.slice(0, asked)).not.toContain(id);
        }
      }),
    );
  });
});
