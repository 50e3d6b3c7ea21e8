import { useCallCount } from '@/components/picture/use-call-count';
import type { SeveralSearch } from '@/lib/store/records';
import styles from './several.module.css';
import { useParts } from './use-parts';

interface Props {
  search: SeveralSearch;
  /** The next page is meant, which not all of the pictures have. */
  isNextPage?: boolean;
}

/** What it takes of the day's calls to ask 1688 about several pictures once more. */
export function CallsAgain({ search, isNextPage = false }: Props) {
  const parts = useParts(search);
  const asked = isNextPage ? parts.filter(({ more }) => more) : parts;
  const { words } = useCallCount(asked.length, true);
  return asked.length > 0 && <p class={styles.calls}>{words}</p>;
}
