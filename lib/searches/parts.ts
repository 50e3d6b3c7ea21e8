import type { Catalogue } from '../gateway/catalogue';
import type { Connection, Dialect } from '../offers/dialects';
import type { ReadingParts } from '../reading/ladder';
import type { Preferences, PreferencesChange } from '../store/preferences';

/** What searches need of the rest of the worker. */
export interface SearchParts {
  catalogues: Record<Dialect, Catalogue>;
  /** Which interfaces there are credentials for, the preferred one first. */
  connection: () => Promise<Connection>;
  /** The host that an interface's calls go to, for the send log. */
  gatewayHost: (dialect: Dialect, isFile: boolean) => Promise<string>;
  /** Random, the same for all calls of this browser, so that the platform can build a feed for it. */
  memberId: () => Promise<string>;
  reading: ReadingParts;
  /** ms since 1970 */
  now: () => number;
  preferences: () => Promise<Preferences>;
  changePreferences: (change: PreferencesChange) => Promise<void>;
  /** Opens a page of 1688's own in a new tab. */
  openTab: (url: string) => Promise<void>;
}
