import { useCallback, useState } from 'preact/hooks';
import { ArrivalHeading } from '@/components/base/arrival-heading';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { inIncognito } from '@/lib/store/incognito';
import { readSaved } from '@/lib/store/saved';
import { EmptySaved } from './empty-saved';
import { SavedList } from './saved-list';
import styles from './saved.module.css';

/** What a person keeps. What is taken out here stays, greyed, until the tab is left. */
export function SavedTab({ isArrival }: { isArrival: boolean }) {
  const [openedAt] = useState(() => Date.now());
  const read = useCallback(() => readSaved(openedAt), [openedAt]);
  const { value: saved, broken } = useStored('saved', read);
  return (
    <>
      {/* The tab says it already to who sees it. */}
      <ArrivalHeading class="for-screen-readers" isArrival={isArrival}>
        {t('saved.title')}
      </ArrivalHeading>
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {!saved && !broken && <Skeleton cards={3} />}
      {saved?.length === 0 && <EmptySaved />}
      {inIncognito() && <p class={styles.soft}>{t('saved.incognito')}</p>}
      {saved && saved.length > 0 && <SavedList saved={saved} />}
    </>
  );
}
