import type { RankingKind } from '../offers/platform-values';
import type { Movement } from '../offers/ranking-movement';
import type { NamedCategory } from '../store/ranking-view';
import type { RankingSnapshot } from '../store/rankings';
import type { StoredOffer } from '../store/records';

/** A list as it stands before a person: what is shown of it, and nothing that is not. */
export interface ShownList {
  /** Under the name that is shown. */
  category: NamedCategory;
  kind: RankingKind;
  /** With the rows that are shown, in the order of the reply. */
  snapshot: RankingSnapshot;
  /** One for each row that is shown; null where nothing can be told. */
  moves: readonly (Movement | null)[];
  /** The day with which the list is compared: "2026-11-23"; null: there is none. */
  since: string | null;
  /** The offers of which the detail has been read, and when, by their ids. */
  read: ReadonlyMap<string, StoredOffer>;
}
