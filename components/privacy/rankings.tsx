import { Trash2 } from 'lucide';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import part from '@/components/options/part.module.css';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';

/** The lists that are kept from day to day, with a way to forget them. */
export function Rankings() {
  const [failure, attempt] = useAttempt();
  return (
    <div class={part.block}>
      <h3>{t('ranking.title')}</h3>
      <p class={part.soft}>{t('privacy.rankingsHint')}</p>
      <div>
        <ConfirmButton
          icon={Trash2}
          label={t('privacy.clearRankings')}
          question={t('privacy.clearRankingsSure')}
          yes={t('privacy.clearYes')}
          press={() => attempt(() => send('ranking.clear', {}))}
        />
      </div>
      {failure && <FailureNotice failure={failure} inOptions />}
    </div>
  );
}
