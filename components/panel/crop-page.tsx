import { AwaitedPicture } from '@/components/crop/awaited-picture';
import { CropGiven } from '@/components/crop/crop-given';
import { CropSearch } from '@/components/crop/crop-search';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { useSearch } from '@/components/state/use-search';
import { t } from '@/components/words/words';
import type { Place } from '@/lib/store/panel-view';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';

interface Props extends Omit<PlaceProps, 'isArrival'> {
  place: Extract<Place, { kind: 'crop' | 'adjust' }>;
}

/** A picture that is cropped, before it is searched for or after. */
export function CropPage({ place, windowId, trail, notice }: Props) {
  return (
    <>
      <PanelHeader windowId={windowId} canGoBack={trail.length > 0} />
      <div class={styles.main}>
        {notice}
        <h2 class={styles.name}>{t('crop.title')}</h2>
        {place.kind === 'adjust' && (
          <AdjustSearch key={place.searchId} searchId={place.searchId} windowId={windowId} />
        )}
        {place.kind === 'crop' && place.awaited && (
          <AwaitedPicture {...place.awaited} windowId={windowId} />
        )}
        {place.kind === 'crop' && !place.awaited && (
          <CropGiven
            key={place.pictureId}
            pictureId={place.pictureId}
            name={place.name ?? ''}
            title={place.title ?? null}
            windowId={windowId}
          />
        )}
      </div>
    </>
  );
}

function AdjustSearch({ searchId, windowId }: { searchId: string; windowId: number }) {
  const { loaded, broken, value: search } = useSearch(searchId);
  if (broken) return <FailureNotice failure={{ code: 'storage-broken' }} />;
  if (search?.kind === 'picture') return <CropSearch search={search} windowId={windowId} />;
  return loaded ? <FailureNotice failure={{ code: 'search-gone' }} /> : <Skeleton cards={1} />;
}
