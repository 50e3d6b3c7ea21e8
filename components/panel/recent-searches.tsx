import { Package, Search } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { QueryPicture } from '@/components/picture/query-picture';
import { useStored } from '@/components/state/use-stored';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches } from '@/lib/store/searches';
import styles from './recent-searches.module.css';
import { nameOf } from './search-name';

const readLatest = (): Promise<SearchRecord[]> => latestSearches(8);

/** The latest searches, each of which can be looked at again. */
export function RecentSearches({ windowId }: { windowId: number }) {
  const id = useId();
  const { value: searches = [] } = useStored('searches', readLatest);
  if (searches.length === 0) return null;
  return (
    <section>
      <h3 id={id}>{t('panel.recent')}</h3>
      <ul class={styles.list} aria-labelledby={id}>
        {searches.map((search) => (
          <li key={search.id}>
            <button
              type="button"
              class={styles.entry}
              onClick={() => void send('panel.show', { searchId: search.id, windowId })}
            >
              <Sign search={search} />
              <span>
                <span class={styles.name}>{nameOf(search)}</span>
                <br />
                <span class={styles.soft}>{shown.moment(search.createdAt)}</span>
              </span>
              <span class={styles.soft}>{resultOf(search)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
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
