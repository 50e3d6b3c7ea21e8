import { Trash2 } from 'lucide';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches } from '@/lib/store/searches';
import part from '@/components/options/part.module.css';

const readOne = (): Promise<SearchRecord[]> => latestSearches(1);

/** The searches that are kept, with a way to forget them all. */
export function Searches() {
  const { loaded, value: searches = [] } = useStored('searches', readOne);
  const [failure, attempt] = useAttempt();
  return (
    <div class={part.block}>
      <h3>{t('privacy.searches')}</h3>
      <p class={part.soft}>{t('privacy.searchesHint')}</p>
      {loaded && searches.length === 0 && <p class={part.soft}>{t('privacy.searchesNone')}</p>}
      {searches.length > 0 && (
        <div>
          <ConfirmButton
            icon={Trash2}
            label={t('privacy.clearSearches')}
            question={t('panel.clearSure')}
            yes={t('panel.clearYes')}
            press={() => attempt(() => send('searches.clear', {}))}
          />
        </div>
      )}
      {failure && <FailureNotice failure={failure} inOptions />}
    </div>
  );
}
