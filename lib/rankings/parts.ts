import type { SearchParts } from '../searches/parts';

/** What rankings need of the rest of the worker. */
export type RankingParts = Pick<
  SearchParts,
  'catalogues' | 'connection' | 'now' | 'preferences' | 'changePreferences'
>;
