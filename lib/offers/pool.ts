/** One row of a product pool: ids alone, nothing to read. */
export interface PoolRow {
  /** Decimal digits. */
  offerId: string;
  businessCategoryId: string | null;
}

/** One page of a product pool. */
export interface PoolPage {
  rows: PoolRow[];
  /** How many offers the pool has; the platform repeats it in every row. */
  total: number | null;
  /** Counted from 1. */
  page: number;
  more: boolean;
  dropped: number;
}
