import { useCallback } from 'preact/hooks';
import type { Remedies } from '@/components/base/remedies';
import { Results } from '@/components/search/results';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { SeveralSearch } from '@/lib/store/records';
import styles from './several.module.css';
import { useMerged } from './use-merged';

interface Props {
  search: SeveralSearch;
  remedies: Remedies;
}

/** One list of what several pictures found; each offer says how many of them found it. */
export function SeveralResults({ search, remedies }: Props) {
  const { stored, standing, found, pictures } = useMerged(search);
  const noteOf = useCallback(
    ({ id }: Offer) => {
      const seen = found.get(id);
      if (!seen) return null;
      const { votes, bestPlace } = seen;
      return (
        <p class={styles.found} data-votes={votes}>
          {t('several.foundBy', { votes, count: pictures, place: bestPlace })}
        </p>
      );
    },
    [found, pictures],
  );
  return (
    <Results
      search={search}
      stored={stored}
      remedies={remedies}
      standing={standing}
      noteOf={noteOf}
    />
  );
}
