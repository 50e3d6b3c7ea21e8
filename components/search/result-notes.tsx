import { ListNotes } from '@/components/offer/list-notes';
import { sentences, t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { SearchRecord } from '@/lib/store/records';
import styles from './results.module.css';

interface Props {
  search: SearchRecord;
  offers: Offer[];
  /** The list is sorted page by page only. */
  isMixed: boolean;
}

/** What holds for all offers of a list, said once above it. */
export function ResultNotes({ search, offers, isMixed }: Props) {
  const { dropped, options, more } = search;
  const words = sentences(
    // A shop's list has one supplier, whom its name says.
    search.kind !== 'shop' &&
      isWithoutSuppliers(search, offers) &&
      t(search.kind === 'keyword' ? 'offer.noSuppliers' : 'search.noSuppliers'),
    dropped > 0 && t('search.dropped', { count: dropped }),
    isMixed && t('search.sortedByPage'),
    options.sort && !isMixed && more && t('search.sortedHere'),
  );
  return (
    <div class={styles.notes}>
      {words && <p class={styles.soft}>{words}</p>}
      <ListNotes offers={offers} />
    </div>
  );
}

/**
 * Whether a line for the supplier on every card would say nothing. Lists of keywords and of
 * suggestions name none; a picture's do, so that one without is worth saying there.
 */
export function isWithoutSuppliers({ kind }: SearchRecord, offers: readonly Offer[]): boolean {
  const isByPicture = kind === 'picture' || kind === 'several';
  return !isByPicture && offers.every(({ company }) => company === null);
}
