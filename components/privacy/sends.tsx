import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { readSends } from '@/lib/store/pictures';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';
import { SendRow } from './send-row';

/** Rows shown at first, and more at a press: each holds a picture. */
const STEP = 20;

/** Everything that left this computer, with its picture; deletable. */
export function Sends() {
  const { loaded, value: sends = [] } = useStored('sends', readSends);
  const [most, setMost] = useState(STEP);
  const [failure, attempt] = useAttempt();
  return (
    <div class={part.block}>
      <h3>{t('privacy.sends')}</h3>
      <p class={part.soft}>{t('privacy.sendsHint')}</p>
      {loaded && sends.length === 0 && <p class={part.soft}>{t('privacy.sendsNone')}</p>}
      <ul class={styles.sends} aria-label={t('privacy.sends')} aria-busy={!loaded}>
        {sends.slice(0, most).map((entry) => (
          <SendRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {sends.length > most && (
        <div>
          <Button press={() => setMost(most + STEP)}>
            {t('privacy.sendsMore', { count: Math.min(STEP, sends.length - most) })}
          </Button>
        </div>
      )}
      {sends.length > 0 && (
        <div>
          <ConfirmButton
            icon={Trash2}
            label={t('privacy.clear')}
            question={t('privacy.clearSure')}
            yes={t('privacy.clearYes')}
            press={() => attempt(() => send('sends.clear', {}))}
          />
        </div>
      )}
      {failure && <FailureNotice failure={failure} inOptions />}
    </div>
  );
}
