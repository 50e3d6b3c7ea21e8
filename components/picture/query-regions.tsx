import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { writeRegion, type Region } from '@/lib/offers/region';
import { shownShape } from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';
import type { PictureSearch } from '@/lib/store/records';
import styles from './query-regions.module.css';
import { sentPixels } from './sent-pixels';
import { Subjects } from './subjects';
import { useQueryPicture } from './use-query-picture';

interface Props {
  search: PictureSearch;
  subjects: readonly Region[];
  windowId: number;
}

/** In CSS pixels, as the header has it: wide enough to press what is in it, and for words beside it. */
const ROOM: Shape = { width: 104, height: 104 };

/** The picture that is searched for, with what 1688 sees in it: each can be searched for alone. */
export function QueryRegions({ search, subjects, windowId }: Props) {
  const { id, region, regions } = search;
  const [address, failed] = useQueryPicture(search, true);
  const [loaded, setLoaded] = useState<Shape | null>(null);
  const [failure, attempt] = useAttempt();
  const current = region ?? regions?.current ?? null;
  const pixels = address === null ? null : (sentPixels(search) ?? loaded);
  const look = (chosen: Region | null): Promise<void> =>
    attempt(() =>
      send('search.region', {
        searchId: id,
        newId: crypto.randomUUID(),
        region: chosen,
        windowId,
      }),
    );
  const choose = (chosen: Region): void => {
    // What is searched for already is not searched for again.
    if (region === null || writeRegion(region) !== writeRegion(chosen)) void look(chosen);
  };
  return (
    <div class={styles.query}>
      <div class={styles.tile}>
        <div class={styles.picture} style={pixels ? { ...shownShape(pixels, ROOM) } : {}}>
          {address !== null && (
            <img
              src={address}
              alt={t('panel.searched')}
              referrerpolicy="no-referrer"
              onError={failed}
              onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
                if (width > 0 && height > 0) setLoaded({ width, height });
              }}
            />
          )}
          <Subjects subjects={subjects} current={current} pixels={pixels} choose={choose} />
        </div>
      </div>
      {region !== null && (
        <Button kind="quiet" press={() => look(null)}>
          {t('crop.whole')}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
