import { NO_OPTIONS } from '@/lib/offers/search-options';
import { openSearch } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { unfinishedSearches, readOffers, readSearch } from '@/lib/store/searches';
import type { World } from '../usecases/world';

const KEYWORD_QUERY = 'product.search.keywordQuery';

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
  /** Searches that ended with their offers in the store. */
  done: number;
  /** Offers that stand twice in a search. */
  doubled: number;
  calls: number;
  /** Calls that the gateway refused for their frequency. */
  refused: number;
  /** Calls that were answered more than once. */
  repeated: number;
}

/** Starts many searches at once against a gateway with a limit, and counts what became of them. */
export async function crowd(world: World, options: CrowdOptions): Promise<CrowdResult> {
  world.sandbox.limit(LIMIT_PER_SECOND);
  const ids = Array.from({ length: options.searches }, () => crypto.randomUUID());
  for (const [index, id] of ids.entries()) {
    const keyword = `crowd ${String(index)}`;
    await openSearch(world, id, { kind: 'keyword', keyword, options: NO_OPTIONS });
  }
  const working = Promise.all(ids.map((id) => runSearch(world, id)));
  if (options.restart && options.restartAfter !== undefined) {
    await received(world, options.restartAfter);
    world.die();
    const next = options.restart(world);
    const left = await unfinishedSearches();
    await Promise.all(left.map(({ id }) => runSearch(next, id)));
  } else await working;
  return count(world, ids);
}

async function received(world: World, calls: number): Promise<void> {
  while (world.calls(KEYWORD_QUERY) < calls) await new Promise((turn) => setImmediate(turn));
}

async function count(world: World, ids: readonly string[]): Promise<CrowdResult> {
  const records = await Promise.all(ids.map((id) => readSearch(id)));
  const lists = await Promise.all(ids.map((id) => readOffers(id)));
  const log = world.sandbox.log().filter((entry) => entry.operation === KEYWORD_QUERY);
  const answered = log.filter(({ status }) => status === 200);
  const keywords = answered.map(({ args }) => JSON.stringify(args));
  return {
    done: records.filter((record) => record?.state === 'done' && record.pagesRead === 1).length,
    doubled: lists.reduce(
      (sum, offers) => sum + offers.length - new Set(offers.map(({ id }) => id)).size,
      0,
    ),
    calls: log.length,
    refused: log.length - answered.length,
    repeated: keywords.length - new Set(keywords).size,
  };
}
