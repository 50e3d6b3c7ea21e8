import { Crop, Image as Picture } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { openPanelAfter } from '@/components/state/open-panel-after';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { PickMode } from '@/lib/messages/pick-order';
import { send } from '@/lib/messages/send';
import styles from './picking.module.css';

interface Props {
  windowId: number;
  /** For the popup, which closes when the panel opens. */
  opensPanel?: boolean;
}

/** Lets a person pick a picture, or draw a part, on the page in front. */
export function PickButtons({ windowId, opensPanel = false }: Props) {
  const [failure, attempt] = useAttempt();
  const pick = (mode: PickMode): Promise<void> => {
    const told = attempt(() => send('page.pick', { mode, windowId }));
    // The panel narrows the page, which the picker follows.
    return opensPanel ? openPanelAfter(told, windowId) : told;
  };
  return (
    <div class={styles.picks}>
      <Button kind="quiet" icon={Picture} press={() => pick('picture')}>
        {t('picking.picture')}
      </Button>
      <Button kind="quiet" icon={Crop} press={() => pick('area')}>
        {t('picking.area')}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
