import { NO_OPTIONS } from '@/lib/offers/search-options';
import { openSearch, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { database } from '@/lib/store/database';
import type { StoredPage } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import type { World } from '../usecases/world';

const KEYWORD_QUERY = 'product.search.keywordQuery';
/** Pages of each search. */
export const PAGES = 2;
/** What the gateway of these tests takes in any second. */
export const LIMIT_PER_SECOND = 4;

interface CrowdOptions {
  searches: number;
  /** Calls after which the worker is replaced by another one. */
  restartAfter?: number;
  restart?: (world: World) => World;
}

/** What became of many searches at once. */
export interface CrowdResult {
  /** Searches that ended with all their pages in the store. */
  done: number;
  /** Offers that stand twice among the stored pages of a search. */
  doubled: number;
  calls: number;
  /** Calls that the gateway refused for their frequency. */
  refused: number;
  /** Calls that were answered more than once. */
  repeated: number;
}

/** Reads two pages of many searches at once at a gateway with a limit, and counts what became of them. */
export async function crowd(world: World, wish: CrowdOptions): Promise<CrowdResult> {
  world.sandbox.limit(LIMIT_PER_SECOND);
  const ids = Array.from({ length: wish.searches }, () => crypto.randomUUID());
  for (const [index, id] of ids.entries()) {
    // Each another question with many pages of answers.
    const options = { ...NO_OPTIONS, priceFrom: index + 1 };
    await openSearch(world, id, { kind: 'keyword', keyword: 'sample', options });
  }
  const working = Promise.all(ids.map((id) => readPages(world, id)));
  if (wish.restart && wish.restartAfter !== undefined) {
    await received(world, wish.restartAfter);
    world.die();
    const next = wish.restart(world);
    await Promise.all(ids.map((id) => readPages(next, id)));
  } else await working;
  return count(world, ids);
}

/** Goes on with a search until its pages are there, as a person would who presses for the next. */
async function readPages(world: World, id: string): Promise<void> {
  for (;;) {
    const record = await readSearch(id);
    if (world.isDead() || !record || record.state === 'failed') return;
    if (record.state === 'running') await runSearch(world, id);
    else if (record.pagesRead >= PAGES || !(await wantMore(world, id))) return;
  }
}

async function received(world: World, calls: number): Promise<void> {
  while (world.calls(KEYWORD_QUERY) < calls) await new Promise((turn) => setImmediate(turn));
}

async function count(world: World, ids: readonly string[]): Promise<CrowdResult> {
  const records = await Promise.all(ids.map((id) => readSearch(id)));
  const stored = await (await database()).getAll('pages');
  const log = world.sandbox.log().filter((entry) => entry.operation === KEYWORD_QUERY);
  const answered = log
    .filter(({ status }) => status === 200)
    .map(({ args }) => JSON.stringify(args));
  return {
    done: records.filter((record) => record?.state === 'done' && record.pagesRead === PAGES).length,
    doubled: ids.reduce((sum, id) => sum + doubledIn(stored, id), 0),
    calls: log.length,
    refused: log.length - answered.length,
    repeated: answered.length - new Set(answered).size,
  };
}

/** Counted among the rows as stored: what views read has equal offers once. */
function doubledIn(stored: readonly StoredPage[], searchId: string): number {
  const pages = stored.filter((page) => page.searchId === searchId);
  const rows = pages.flatMap(({ offers }) => offers.map(({ id }) => id));
  if (rows.length === 0) throw new Error('nothing was stored, so nothing can be told');
  return rows.length - new Set(rows).size;
}
