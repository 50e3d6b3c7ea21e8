import type { Catalogue } from '../gateway/catalogue';
import type { Connection, Dialect } from '../offers/dialects';
import type { Preferences } from '../store/preferences';

/** What rankings need of the rest of the worker. */
export interface RankingParts {
  catalogues: Record<Dialect, Catalogue>;
  connection: () => Promise<Connection>;
  /** ms since 1970 */
  now: () => number;
  preferences: () => Promise<Preferences>;
}
