import { useEffect, useState } from 'preact/hooks';
import { useUnread } from '@/components/ranking/use-unread';
import { t } from '@/components/words/words';
import styles from './workspace.module.css';

/** A list and its hot words: what the panel reads for a category. */
const PANEL_CALLS = 2;

interface Props {
  /** What is shown, by its names in the store. */
  lists: readonly string[];
}

/** How many calls it takes to show these, where it is more than the panel would take. */
export function OpeningCalls({ lists }: Props) {
  const unread = useUnread(lists)?.length ?? null;
  // As it was at first: what has been read meanwhile was a call all the same.
  const [first, setFirst] = useState<number | null>(null);
  useEffect(() => setFirst((known) => known ?? unread), [unread]);
  if (first === null || first <= PANEL_CALLS) return null;
  return (
    <p class={styles.soft} role="status">
      {t('workspace.calls', { count: first })}
    </p>
  );
}
