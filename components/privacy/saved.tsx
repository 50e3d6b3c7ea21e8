import { Trash2 } from 'lucide';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import part from '@/components/options/part.module.css';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { readSaved, type SavedOffer } from '@/lib/store/saved';

/** Those whose removal can still be taken back are kept as well. */
const readAll = (): Promise<SavedOffer[]> => readSaved(0);

/** The offers that are kept, with a way to forget them all. */
export function Saved() {
  const { loaded, value: saved = [] } = useStored('saved', readAll);
  const [failure, attempt] = useAttempt();
  return (
    <div class={part.block}>
      <h3>{t('saved.title')}</h3>
      <p class={part.soft}>{t('saved.privacy.hint')}</p>
      {loaded && saved.length === 0 && <p class={part.soft}>{t('saved.privacy.none')}</p>}
      {saved.length > 0 && (
        <div>
          <ConfirmButton
            icon={Trash2}
            label={t('saved.privacy.clear')}
            question={t('saved.privacy.sure')}
            yes={t('privacy.clearYes')}
            press={() => attempt(() => send('saved.clear', {}))}
          />
        </div>
      )}
      {failure && <FailureNotice failure={failure} inOptions />}
    </div>
  );
}
