import { Package, Search } from 'lucide';
import { useId } from 'preact/hooks';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Icon } from '@/components/base/icon';
import { QueryPicture } from '@/components/picture/query-picture';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches } from '@/lib/store/searches';
import styles from './recent-searches.module.css';
import { nameOf } from '@/components/search/search-name';

const readLatest = (): Promise<SearchRecord[]> => latestSearches(8);

/** The latest searches, each of which can be looked at again. */
export function RecentSearches({ windowId }: { windowId: number }) {
  const id = useId();
  const { value: searches = [], broken } = useStored('searches', readLatest);
  const [failure, attempt] = useAttempt();
  if (broken) return <FailureNotice failure={{ code: 'storage-broken' }} />;
  if (searches.length === 0) return null;
  return (
    <section>
      <div class={styles.head}>
        <h3 id={id}>{t('panel.recent')}</h3>
        <ConfirmButton
          kind="quiet"
          label={t('panel.clear')}
          question={t('panel.clearSure')}
          yes={t('panel.clearYes')}
          press={() => attempt(() => send('searches.clear', {}))}
        />
      </div>
      {failure && <FailureNotice failure={failure} />}
      <ul class={styles.list} aria-labelledby={id}>
        {searches.map((search) => (
          <li key={search.id}>
            <Entry
              search={search}
              press={() => attempt(() => send('panel.show', { searchId: search.id, windowId }))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ search, press }: { search: SearchRecord; press: () => Promise<void> }) {
  return (
    <button type="button" class={styles.entry} onClick={() => void press()}>
      <Sign search={search} />
      <span class={styles.words}>
        <span class={styles.name} dir="auto" title={nameOf(search)}>
          {nameOf(search)}
        </span>
        <span class={styles.soft}>{shown.moment(search.createdAt)}</span>
      </span>
      <span class={styles.soft}>{resultOf(search)}</span>
    </button>
  );
}

function Sign({ search }: { search: SearchRecord }) {
  return (
    <span class={styles.sign}>
      {search.kind === 'picture' ? (
        <QueryPicture search={search} />
      ) : (
        <Icon shape={search.kind === 'offer' ? Package : Search} />
      )}
    </span>
  );
}

function resultOf({ state, total }: SearchRecord): string {
  if (state === 'running') return t('panel.recentRunning');
  if (state === 'failed') return t('panel.recentFailed');
  return total === null ? '' : t('panel.recentFound', { count: total });
}
