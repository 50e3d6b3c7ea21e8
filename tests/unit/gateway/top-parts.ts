import { success } from '@/lib/failures/outcome';
import type { Catalogue } from '@/lib/gateway/catalogue';
import { createTopCatalogue } from '@/lib/gateway/top/catalogue';
import { DEFAULT_TOP_SETTINGS, type TopSettings } from '@/lib/gateway/top/settings';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import type { Recorder } from './recorder';

export const ACCOUNT = { appKey: 'KEY', appSecret: 'SEC', session: null };

/** A JPEG, as far as its first bytes tell. */
export const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64');

/** The router's catalogue before a recorder, at a time that stands still. */
export function topCatalogue(
  { transport, answers }: Recorder,
  session: string | null = null,
  settings: Partial<TopSettings> = {},
): Catalogue {
  return createTopCatalogue({
    transport,
    answers,
    account: () => Promise.resolve(success({ ...ACCOUNT, session })),
    settings: () => Promise.resolve({ ...DEFAULT_TOP_SETTINGS, ...settings }),
    now: () => 1_700_000_000_000,
  });
}

/** What every search says besides what it looks for. */
export function search(options: Partial<SearchOptions> = {}) {
  return { language: 'ja' as const, page: 2, options: { ...NO_OPTIONS, ...options } };
}
