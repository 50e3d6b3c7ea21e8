import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { daysEarlier } from '@/lib/offers/calendar';
import { unreadOffer } from '@/lib/offers/offer';
import { readHotWordsTab, readRankingTab } from '@/lib/store/ranking-tab';
import { clearRankings, thinRankings } from '@/lib/store/ranking-tidy';
import { isRecent } from '@/lib/store/read-offers';
import { keepHotWords, keepRanking, latestDays, rankingAt } from '@/lib/store/rankings';
import { hotWordsSince, rankingsSince } from '../../support/kept-rankings';
import { snapshot } from './sample-ranking';

const TODAY = '2026-11-23';
const ago = (days: number): string => daysEarlier(TODAY, days);
const LIST = '1 hot';

const keep = async (days: readonly number[], list = LIST): Promise<void> => {
  for (const day of days) await keepRanking(snapshot(ago(day), `a b c${day}`, list));
};
const keepWords = (day: string, ...keywords: string[]): Promise<void> =>
  keepHotWords({
    categoryId: '1',
    day,
    language: 'en',
    wanted: 'en',
    takenAt: 0,
    words: keywords.map((keyword) => ({ keyword, translation: null })),
  });

beforeEach(clearRankings);

describe('a list as a view reads it', () => {
  const shown = async (days: readonly number[], day = TODAY) => {
    await keep(days);
    const { current, earlier, history } = await readRankingTab(LIST, day);
    const compared = [earlier.last, earlier.week, earlier.month].map((one) => one?.day ?? null);
    return { current: current?.day ?? null, compared, history: history.map((one) => one.day) };
  };

  it('has never been read', async () => {
    expect(await shown([])).toEqual({ current: null, compared: [null, null, null], history: [] });
  });

  it('has nothing to be compared with on its first day', async () => {
    expect(await shown([0])).toEqual({
      current: TODAY,
      compared: [null, null, null],
      history: [TODAY],
    });
  });

  it('is compared with those very days', async () => {
    expect(await shown([0, 1, 2, 7, 8, 30, 31])).toMatchObject({
      compared: [ago(1), ago(7), ago(30)],
    });
  });

  it('or with the latest before, and history begins where it begins', async () => {
    const { compared, history } = await shown([0, 3, 9]);
    expect(compared).toEqual([ago(3), ago(9), null]);
    expect(history[0]).toBe(ago(9));
  });

  it('shows the latest where there is none of the day, and counts from there', async () => {
    expect(await shown([2, 3, 9])).toMatchObject({
      current: ago(2),
      compared: [ago(3), ago(9), null],
    });
  });

  it('can be shown as of an earlier day', async () => {
    expect(await shown([0, 1, 5], ago(1))).toEqual({
      current: ago(1),
      compared: [ago(5), null, null],
      history: [ago(5), ago(1)],
    });
  });

  it('is not mixed up with lists whose names are alike', async () => {
    for (const other of ['11 hot', '1 hotter', '1 ho', '1 words']) await keep([0, 1], other);
    expect(await shown([4])).toEqual({
      current: ago(4),
      compared: [null, null, null],
      history: [ago(4)],
    });
    expect([...(await latestDays([LIST, '11 hot', '2 hot'], TODAY))]).toEqual([
      [LIST, ago(4)],
      ['11 hot', TODAY],
    ]);
  });
});

describe('the latest day of a list', () => {
  it('is never one that is still to come: the clock may have been ahead', async () => {
    await keep([-2, -1, 3], LIST);
    await keep([-1], '2 hot');
    expect([...(await latestDays([LIST, '2 hot'], TODAY))]).toEqual([[LIST, ago(3)]]);
  });
});

describe('hot words as a view reads them', () => {
  it('have days of their own', async () => {
    await keepWords(ago(1), '杯', '碗');
    await keepWords(TODAY, '碗');
    const { current, history } = await readHotWordsTab('1', TODAY);
    expect(current?.words).toHaveLength(1);
    expect(history.map(({ ids }) => ids)).toEqual([['杯', '碗'], ['碗']]);
  });
});

describe('one snapshot a day', () => {
  it('the latest wins, in the history too', async () => {
    await keepRanking(snapshot(TODAY, 'a b'));
    await keepRanking(snapshot(TODAY, 'c a'));
    const { current, history } = await readRankingTab(LIST, TODAY);
    expect(current?.rows.map(({ offerId }) => offerId)).toEqual(['c', 'a']);
    expect(history.map(({ ids }) => ids)).toEqual([['c', 'a']]);
  });
});

describe('what was read of an offer', () => {
  const read = { id: '1', offer: unreadOffer('1', 'crossborder'), readAt: 1000 };
  const DAY_MS = 24 * 3600_000;

  it.each([
    [1000, true],
    [1000 + DAY_MS - 1, true],
    [1000 + DAY_MS, false],
    // The clock was ahead when it was read.
    [999, false],
  ])('at %d is recent: %s', (now, expected) => {
    expect(isRecent(read, now)).toBe(expected);
    expect(isRecent(undefined, now)).toBe(false);
  });
});

describe('thinning', () => {
  const now = Date.parse(`${TODAY}T12:00:00Z`);
  const FULL = 730;

  it('leaves two years in full, and of each week before that its last day', async () => {
    // 2024-11-23, two years before, is a Saturday.
    const old = [FULL + 1, FULL + 2, FULL + 5, FULL + 6, FULL + 7, FULL + 20];
    await keep([0, 1, 2, FULL - 1, FULL, ...old]);
    await keepWords(ago(FULL + 1), '杯');
    await keepWords(ago(FULL + 2), '碗');
    await thinRankings(TODAY, now);
    const left = (await rankingsSince(LIST, '')).map(({ day }) => day);
    expect(left).toEqual(
      [FULL + 20, FULL + 6, FULL + 1, FULL, FULL - 1, 2, 1, 0].map((days) => ago(days)),
    );
    expect((await readRankingTab(LIST, TODAY)).history.map(({ day }) => day)).toEqual(left);
    expect((await hotWordsSince('1', '')).map(({ day }) => day)).toEqual([ago(FULL + 1)]);
    expect((await readHotWordsTab('1', TODAY)).history).toHaveLength(1);
  });

  it('thins each list by itself', async () => {
    await keep([FULL + 1], '1 hot');
    await keep([FULL + 2], '2 hot');
    await thinRankings(TODAY, now);
    expect(await rankingAt('1 hot', TODAY)).toBeDefined();
    expect(await rankingAt('2 hot', TODAY)).toBeDefined();
  });

  it('comes to the same, done daily', async () => {
    const days = Array.from({ length: 40 }, (_, index) => FULL + 40 - index);
    await keep(days);
    for (const day of days) {
      await thinRankings(daysEarlier(TODAY, day - FULL - 1), now);
    }
    await thinRankings(TODAY, now);
    const left = await rankingsSince(LIST, '');
    const weekdays = left.map(({ day }) => new Date(day).getUTCDay());
    expect(weekdays.slice(0, -1).every((weekday) => weekday === 0)).toBe(true);
    expect(left).toHaveLength(6);
  });
});
