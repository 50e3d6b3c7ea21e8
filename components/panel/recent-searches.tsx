import {
  Boxes,
  Image,
  Images,
  ListTree,
  Package,
  Search,
  Sparkles,
  Store,
  Waypoints,
  type IconNode,
} from 'lucide';
import { useId } from 'preact/hooks';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Icon } from '@/components/base/icon';
import { isForHand } from '@/components/picture/by-hand';
import { QueryPicture } from '@/components/picture/query-picture';
import { FirstPicture } from '@/components/several/first-picture';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import type { Place } from '@/lib/store/panel-view';
import { latestSearches } from '@/lib/store/searches';
import styles from './recent-searches.module.css';
import { nameOf } from '@/components/search/search-name';

const MOST = 8;

/**
 * What a person looked for. The start page reads the feed anew every now and then: the latest of these
 * stands for all. A look at one of the offers found is no search of its own.
 */
function readLatest(): Promise<SearchRecord[]> {
  let hasFeed = false;
  return latestSearches(MOST, (search) => {
    if (search.kind === 'offer') return search.title === undefined;
    if (search.kind !== 'recommended') return true;
    const isLatest = !hasFeed;
    hasFeed = true;
    return isLatest;
  });
}

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
              press={() => attempt(() => send('panel.show', { place: placeOf(search), windowId }))}
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
      {search.kind === 'picture' && <QueryPicture search={search} />}
      {search.kind === 'several' && <FirstPicture search={search} />}
      {search.kind !== 'picture' && search.kind !== 'several' && <Icon shape={shapeOf(search)} />}
    </span>
  );
}

function placeOf({ id }: SearchRecord): Place {
  return { kind: 'search', searchId: id };
}

const SHAPES: Record<SearchRecord['kind'], IconNode> = {
  keyword: Search,
  picture: Image,
  several: Images,
  offer: Package,
  shop: Store,
  related: Waypoints,
  recommended: Sparkles,
  pool: Boxes,
};

function shapeOf(search: SearchRecord): IconNode {
  const isCategory = search.kind === 'keyword' && search.keyword === '';
  return isCategory ? ListTree : SHAPES[search.kind];
}

function resultOf(search: SearchRecord): string {
  const { state, total } = search;
  if (isForHand(search)) return '';
  if (state === 'running') return t('panel.recentRunning');
  if (state === 'failed') return t('panel.recentFailed');
  return total === null ? '' : t('panel.recentFound', { count: total });
}
