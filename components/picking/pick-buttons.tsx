import { Crop, Image as Picture } from 'lucide';
import { useId } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { openPanelAfter } from '@/components/state/open-panel-after';
import { useAttempt } from '@/components/state/use-attempt';
import { useTabAddress } from '@/components/state/use-tab-address';
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
  const id = useId();
  const isOwnPage = useTabAddress()?.startsWith(browser.runtime.getURL('/')) ?? false;
  const blockedBy = isOwnPage ? id : undefined;
  const pick = (mode: PickMode): Promise<void> => {
    const told = attempt(() => send('page.pick', { mode, windowId }));
    // The panel narrows the page, which the picker follows.
    return opensPanel ? openPanelAfter(told, windowId) : told;
  };
  return (
    <div class={styles.picks}>
      <Button kind="quiet" icon={Picture} blockedBy={blockedBy} press={() => pick('picture')}>
        {t('picking.picture')}
      </Button>
      <Button kind="quiet" icon={Crop} blockedBy={blockedBy} press={() => pick('area')}>
        {t('picking.area')}
      </Button>
      {isOwnPage && (
        <p class={styles.reason} id={id}>
          {t('picking.ownPage')}
        </p>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
