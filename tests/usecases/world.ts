import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCredentials, missing } from '@/lib/account/credentials';
import { createTokenService } from '@/lib/account/token-service';
import { vault } from '@/lib/account/vault';
import { saveAccount, type AccountFields } from '@/lib/account/save';
import { createCrossborderCatalogue } from '@/lib/gateway/crossborder/catalogue';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { SearchParts } from '@/lib/searches/parts';
import { openSearch, type SearchWish } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { changePreferences, preferences } from '@/lib/store/preferences';
import type { SearchRecord } from '@/lib/store/records';
import { readOffers, readSearch } from '@/lib/store/searches';
import { countCall } from '@/lib/traffic/day-count';
import { lastStart } from '@/lib/traffic/last-start';
import { createTransport } from '@/lib/traffic/transport';
import { fakeClock } from '../support/fake-clock';
import { startSandbox, type Sandbox } from '../sandbox';

/** The worker's real rooms against the sandbox, in Node, with a clock that does not sleep. */
export interface World extends SearchParts {
  sandbox: Sandbox;
  tokens: ReturnType<typeof createTokenService>;
  /** Pages of 1688 that were opened in tabs. */
  opened: string[];
  connect: (fields?: Partial<AccountFields>) => Promise<void>;
  /** Opens a search and works on it to its end. */
  search: (wish: SearchWish) => Promise<SearchRecord>;
  keyword: (keyword: string) => Promise<SearchRecord>;
  /** Calls of an operation that the sandbox received. */
  calls: (operation: string) => number;
  fetch: typeof fetch;
}

/** Starts a sandbox; call `fresh` before each test for a worker and a store without a past. */
export async function startWorld(): Promise<{ fresh: () => World; close: () => Promise<void> }> {
  const sandbox = await startSandbox();
  return { fresh: () => freshWorld(sandbox), close: () => sandbox.close() };
}

function freshWorld(sandbox: Sandbox): World {
  sandbox.reset();
  fakeBrowser.reset();
  // Node has no permissions; nothing is granted.
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  const clock = { ...fakeClock(Date.now()) };
  const opened: string[] = [];
  const transport = createTransport({
    fetch: sandbox.fetch,
    clock,
    lastStart,
    count: async () => countCall(clock.now(), (await preferences.read()).dayCap),
  });
  const tokens = createTokenService({ transport, now: clock.now });
  const credentials = createCredentials({ vault, tokens, now: clock.now });
  const parts: SearchParts = {
    catalogue: createCrossborderCatalogue({ transport, credentials }),
    reading: { fetch: sandbox.fetch, wait: clock.wait },
    now: clock.now,
    preferences: preferences.read,
    changePreferences,
    isConnected: async () => missing(await vault.read()) === null,
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
    sandbox,
    tokens,
    opened,
    fetch: sandbox.fetch,
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
