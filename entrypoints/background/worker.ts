import { browser } from 'wxt/browser';
import { createCredentials, missing } from '@/lib/account/credentials';
import { createTokenService, type TokenService } from '@/lib/account/token-service';
import { vault } from '@/lib/account/vault';
import type { Catalogue } from '@/lib/gateway/catalogue';
import { createCrossborderCatalogue } from '@/lib/gateway/crossborder/catalogue';
import { createJobs, type Jobs } from '@/lib/searches/jobs';
import type { SearchParts } from '@/lib/searches/parts';
import { runSearch, tidySearches } from '@/lib/searches/run';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { systemClock } from '@/lib/traffic/clock';
import { countCall } from '@/lib/traffic/day-count';
import { lastStart } from '@/lib/traffic/last-start';
import { createTransport } from '@/lib/traffic/transport';

/** The rooms of the house, put together for the service worker. */
export interface Worker {
  catalogue: Catalogue;
  tokens: TokenService;
  searches: SearchParts;
  jobs: Jobs;
}

/** Puts the rooms together. Reads and writes nothing by itself. */
export function composeWorker(): Worker {
  const { now, wait } = systemClock;
  const send = fetch.bind(globalThis);
  const transport = createTransport({
    fetch: send,
    clock: systemClock,
    lastStart,
    count: async () => countCall(now(), (await preferences.read()).dayCap),
  });
  const tokens = createTokenService({ transport, now });
  const credentials = createCredentials({ vault, tokens, now });
  const catalogue = createCrossborderCatalogue({ transport, credentials });
  const searches: SearchParts = {
    catalogue,
    reading: { fetch: send, wait },
    now,
    preferences: preferences.read,
    changePreferences,
    isConnected: async () => missing(await vault.read()) === null,
    openTab: async (url) => {
      await browser.tabs.create({ url });
    },
  };
  const jobs = createJobs(
    (searchId) => runSearch(searches, searchId),
    () => tidySearches(searches),
  );
  return { catalogue, tokens, searches, jobs };
}
