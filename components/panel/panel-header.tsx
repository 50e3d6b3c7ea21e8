import { ArrowLeft, Plus } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { IconButton } from '@/components/base/icon-button';
import { PageHeader } from '@/components/base/page-header';
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

/** The header of everything but the start. It stays in sight: the way back, and to another search. */
export function PanelHeader({ windowId, canGoBack, status }: Props) {
  const [failure, attempt] = useAttempt();
  const begin = () => attempt(() => send('panel.show', { place: { kind: 'start' }, windowId }));
  const back = canGoBack && (
    <Button icon={ArrowLeft} press={() => attempt(() => send('panel.back', { windowId }))}>
      {t('panel.back')}
    </Button>
  );
  return (
    <div class={styles.head}>
      <PageHeader {...(status === undefined ? {} : { status })} {...(back ? { back } : {})}>
        {/* Beside the way back there is no room for words. */}
        {canGoBack ? (
          <IconButton icon={Plus} label={t('panel.newSearch')} press={begin} />
        ) : (
          <Button icon={Plus} press={begin}>
            {t('panel.newSearch')}
          </Button>
        )}
      </PageHeader>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
