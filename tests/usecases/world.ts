import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vault } from '@/lib/account/vault';
import { saveAccount, type AccountFields } from '@/lib/account/save';
import type { Outcome } from '@/lib/failures/outcome';
import type { Catalogue } from '@/lib/gateway/catalogue';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { SearchParts } from '@/lib/searches/parts';
import { openSearch, type SearchWish } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { clearAnswers } from '@/lib/store/answers';
import type { SearchRecord } from '@/lib/store/records';
import { clearSends } from '@/lib/store/pictures';
import { clearSearches, readOffers, readSearch } from '@/lib/store/searches';
import { systemClock, type Clock } from '@/lib/traffic/clock';
import { composeWorker, type Worker } from '../../entrypoints/background/worker';
import { fakeClock } from '../support/fake-clock';
import { mortal, network } from '../support/network';
import { startSandbox, type Sandbox } from '../sandbox';

/** The worker's real rooms against the sandbox, in Node, with a clock that does not sleep. */
export interface World extends SearchParts, Omit<Worker, 'searches'> {
  sandbox: Sandbox;
  clock: Clock;
  /** The official interface. */
  catalogue: Catalogue;
  /** Origins that the browser lets us reach beside those of the manifest. */
  granted: Set<string>;
  /** Ends this worker: whatever it waits for never comes. */
  die: () => void;
  isDead: () => boolean;
  /** Pages of 1688 that were opened in tabs. */
  opened: string[];
  connect: (fields?: Partial<AccountFields>) => Promise<Outcome<null>>;
  /** Opens a search and works on it to its end. */
  search: (wish: SearchWish) => Promise<SearchRecord>;
  keyword: (keyword: string) => Promise<SearchRecord>;
  /** Calls of an operation that the sandbox received. */
  calls: (operation: string) => number;
  fetch: typeof fetch;
}

/**
 * Starts a sandbox; call `fresh` before each test for a worker and a store without a past.
 * @param real time runs as it does outside, and the network is as fast as loopback is
 */
export async function startWorld({ real = false } = {}): Promise<{
  fresh: () => Promise<World>;
  /** Another worker over the same store, as after the death of the one before. */
  restarted: (world: World) => World;
  close: () => Promise<void>;
}> {
  // At noon: a test that lets hours pass must not meet midnight by the time at which it is run.
  const fake = fakeClock(new Date().setHours(12, 0, 0, 0));
  const clock = real ? systemClock : fake;
  const sandbox = await startSandbox({ now: clock.now });
  const outside: Outside = {
    sandbox,
    clock,
    fetch: real ? sandbox.fetch : network(sandbox.fetch, fake),
  };
  return {
    fresh: () => freshWorld(outside),
    restarted: ({ granted }) => composeWorld(outside, granted),
    close: () => sandbox.close(),
  };
}

/** What a worker finds outside of itself. */
interface Outside {
  sandbox: Sandbox;
  clock: Clock;
  fetch: typeof fetch;
}

async function freshWorld(outside: Outside): Promise<World> {
  const { sandbox } = outside;
  sandbox.reset();
  fakeBrowser.reset();
  await clearAnswers();
  await clearSearches();
  await clearSends();
  // Node has no permissions: granted is what a test says.
  const granted = new Set<string>();
  vi.spyOn(browser.permissions, 'contains').mockImplementation((({ origins = [] }) =>
    Promise.resolve(origins.every((origin: string) => granted.has(origin)))) as never);
  return composeWorld(outside, granted);
}

function composeWorld({ sandbox, clock: outside, fetch }: Outside, granted: Set<string>): World {
  const { clock, fetch: send, die, isDead } = mortal(fetch, outside);
  const worker = composeWorker({ fetch: send, clock });
  const opened: string[] = [];
  const parts: SearchParts = {
    ...worker.searches,
    openTab: (url) => Promise.resolve(void opened.push(url)),
  };
  const search = async (wish: SearchWish): Promise<SearchRecord> => {
    const id = crypto.randomUUID();
    await openSearch(parts, id, wish);
    await runSearch(parts, id);
    const record = await readSearch(id);
    if (!record) throw new Error('the search has no record');
    return record;
  };
  return {
    ...parts,
    ...worker,
    sandbox,
    clock,
    catalogue: worker.catalogues.crossborder,
    granted,
    die,
    isDead,
    opened,
    fetch: send,
    connect: (fields) => saveAccount(vault, { ...MAIN(sandbox), ...fields }),
    search,
    keyword: (keyword) => search({ kind: 'keyword', keyword, options: NO_OPTIONS }),
    calls: (operation) => sandbox.log().filter((entry) => entry.operation === operation).length,
  };
}

const MAIN = ({ apps }: Sandbox): AccountFields => ({
  appKey: apps.main.appKey,
  appSecret: apps.main.appSecret,
  accessToken: apps.main.accessToken,
  refreshToken: '',
  sessionOnly: false,
});

export { readOffers };
