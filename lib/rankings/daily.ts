import { browser } from 'wxt/browser';
import { dayOf } from '../store/day-count';
import { inIncognito } from '../store/incognito';
import { rankingsTidied } from '../store/ranking-refresh';
import { thinRankings } from '../store/ranking-tidy';
import { categoryChoices } from '../store/ranking-view';
import { awake } from './awake';
import type { RankingParts } from './parts';
import { refreshPinned } from './refresh';

/** The alarm at which some pinned categories are read. It exists while something is pinned. */
export const REFRESH_ALARM = 'rankings';
/** Fifty pinned categories, four at a time, take six and a half hours. */
const PERIOD_MINUTES = 30;
/** The first time soon after pinning, but not while the person still reads that category's lists. */
const FIRST_MINUTES = 2;

/** What happens to rankings by itself. In incognito nothing does: what is kept there ends with it. */
export interface DailyRankings {
  /** Makes the alarm exist exactly while something is pinned. */
  fitAlarm: () => Promise<void>;
  /** Reads some of what is due today. A second call while it reads waits for the same. Never throws. */
  refresh: () => Promise<void>;
  /** Thins the history, once a day. */
  tidy: () => Promise<void>;
}

/** Makes the worker's daily work on rankings. */
export function createDailyRankings(parts: RankingParts): DailyRankings {
  // Not truth, only what this worker has in hand: what is due is told by the store.
  let reading: Promise<void> | null = null;
  return {
    fitAlarm: () => whereKept(fitAlarm),
    refresh() {
      reading ??= whereKept(() => awake(() => refreshPinned(parts)))
        .catch((error: unknown) => console.error('the daily reading of lists', error))
        .finally(() => {
          reading = null;
        });
      return reading;
    },
    tidy: () => whereKept(() => tidy(parts.now())),
  };
}

async function whereKept(work: () => Promise<void>): Promise<void> {
  if (!inIncognito()) await work();
}

async function fitAlarm(): Promise<void> {
  const { pinned } = await categoryChoices.read();
  if (pinned.length === 0) {
    await browser.alarms.clear(REFRESH_ALARM);
    return;
  }
  // One that is there stays: made anew at every start of the worker it would never come.
  if (await browser.alarms.get(REFRESH_ALARM)) return;
  await browser.alarms.create(REFRESH_ALARM, {
    delayInMinutes: FIRST_MINUTES,
    periodInMinutes: PERIOD_MINUTES,
  });
}

async function tidy(now: number): Promise<void> {
  const today = dayOf(now);
  if ((await rankingsTidied.read()) === today) return;
  await thinRankings(today, now);
  await rankingsTidied.write(today);
}
