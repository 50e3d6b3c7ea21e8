import { browser } from 'wxt/browser';
import { createCredentials } from '@/lib/account/credentials';
import { readConnection } from '@/lib/account/connection';
import { partnerAccount, topAccount } from '@/lib/account/gateways';
import { createTokenService, type TokenService } from '@/lib/account/token-service';
import { vault } from '@/lib/account/vault';
import type { Catalogue } from '@/lib/gateway/catalogue';
import { createCrossborderCatalogue } from '@/lib/gateway/crossborder/catalogue';
import type { CredentialSource } from '@/lib/gateway/credentials';
import type { Transport } from '@/lib/gateway/http';
import { createPartnerCatalogue } from '@/lib/gateway/partner/catalogue';
import { createTopCatalogue } from '@/lib/gateway/top/catalogue';
import type { Dialect } from '@/lib/offers/dialects';
import { createDailyRankings, type DailyRankings } from '@/lib/rankings/daily';
import { gatewayHost } from '@/lib/searches/gateway-host';
import { createJobs, type Jobs } from '@/lib/searches/jobs';
import type { PickParts } from '@/lib/picks/parts';
import type { SearchParts } from '@/lib/searches/parts';
import { runSearch, tidySearches } from '@/lib/searches/run';
import { topSettings } from '@/lib/store/gateway-settings';
import { memberId } from '@/lib/store/member';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { shownLanguage } from '@/lib/store/shown-language';
import { createAnswerKeeper, type ForgetfulKeeper } from '@/lib/traffic/answers';
import type { Clock } from '@/lib/traffic/clock';
import { countCall } from '@/lib/traffic/day-count';
import { lastStart } from '@/lib/traffic/last-start';
import { limitsOf } from '@/lib/traffic/limits';
import { createTransport } from '@/lib/traffic/transport';

/** The rooms of the house, put together for the service worker. */
export interface Worker {
  catalogues: Record<Dialect, Catalogue>;
  transport: Transport;
  credentials: CredentialSource;
  tokens: TokenService;
  answers: ForgetfulKeeper;
  searches: SearchParts;
  jobs: Jobs;
  daily: DailyRankings;
  picks: PickParts;
}

/** What a worker finds outside of itself. */
interface Outside {
  fetch: typeof fetch;
  clock: Clock;
}

/** Puts the rooms together. Reads and writes nothing by itself. */
export function composeWorker({ fetch, clock }: Outside): Worker {
  const { now, wait } = clock;
  const transport = createTransport({
    fetch,
    clock,
    lastStart,
    limits: async () => limitsOf(await preferences.read()),
    count: async () => countCall(now(), (await preferences.read()).dayCap),
  });
  const tokens = createTokenService({ transport, now });
  const credentials = createCredentials({ vault, tokens, now });
  const answers = createAnswerKeeper(now);
  const catalogues: Record<Dialect, Catalogue> = {
    crossborder: createCrossborderCatalogue({ transport, credentials, answers }),
    partner: createPartnerCatalogue({ transport, answers, account: partnerAccount, now }),
    top: createTopCatalogue({
      transport,
      answers,
      account: topAccount,
      settings: topSettings.read,
      now,
    }),
  };
  const searches: SearchParts = {
    catalogues,
    connection: async () => readConnection((await preferences.read()).dialect),
    gatewayHost,
    memberId,
    reading: { fetch, wait },
    now,
    preferences: preferences.read,
    changePreferences,
    openTab: async (url) => {
      await browser.tabs.create({ url });
    },
  };
  const jobs = createJobs(
    (searchId) => runSearch(searches, searchId),
    () => tidySearches(searches),
  );
  const daily = createDailyRankings(searches);
  const picks: PickParts = { ...searches, jobs, language: shownLanguage, frontTab };
  return { catalogues, transport, credentials, tokens, answers, searches, jobs, daily, picks };
}

async function frontTab(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}
