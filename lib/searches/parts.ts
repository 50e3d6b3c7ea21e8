import type { Catalogue } from '../gateway/catalogue';
import type { ReadingParts } from '../reading/ladder';
import type { Preferences } from '../store/preferences';

/** What searches need of the rest of the worker. */
export interface SearchParts {
  catalogue: Catalogue;
  reading: ReadingParts;
  /** ms since 1970 */
  now: () => number;
  preferences: () => Promise<Preferences>;
  changePreferences: (change: Partial<Preferences>) => Promise<void>;
  /** Whether there is an account to search with. */
  isConnected: () => Promise<boolean>;
  /** Opens a page of 1688's own in a new tab. */
  openTab: (url: string) => Promise<void>;
}
