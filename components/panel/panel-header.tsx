import { ArrowLeft, Plus } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { IconButton } from '@/components/base/icon-button';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './panel.module.css';

interface Props {
  windowId: number;
  /** Something was shown before. */
  canGoBack: boolean;
  /** How far the page's work has come. */
  status?: string;
}

/** What stays in sight above a place: the way back, its status, and the way to another search. */
export function PanelHeader({ windowId, canGoBack, status }: Props) {
  const [failure, attempt] = useAttempt();
  const begin = () => attempt(() => send('panel.show', { place: { kind: 'start' }, windowId }));
  return (
    <header class={styles.head}>
      <div class={styles.bar}>
        {canGoBack && (
          <Button icon={ArrowLeft} press={() => attempt(() => send('panel.back', { windowId }))}>
            {t('panel.back')}
          </Button>
        )}
        {/* It stays while it is empty, so that what comes to stand in it is read out. */}
        <p class={styles.status} role="status">
          {status}
        </p>
        {/* Beside the way back there is no room for words. */}
        {canGoBack ? (
          <IconButton icon={Plus} label={t('panel.newSearch')} press={begin} />
        ) : (
          <Button icon={Plus} press={begin}>
            {t('panel.newSearch')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </header>
  );
}
