import { PictureIntake } from '@/components/picture/picture-intake';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useSetting } from '@/components/state/use-setting';
import { t } from '@/components/words/words';
import { accountSummary, isConnected } from '@/lib/account/summary';
import styles from './panel.module.css';
import { RecentSearches } from './recent-searches';

/** What the panel shows before a search: how to begin, and the searches before. */
export function StartView({ windowId }: { windowId: number }) {
  const account = useSetting(accountSummary);
  return (
    <>
      <div class={styles.welcome}>
        <h2>{t('panel.welcome')}</h2>
        <p>{t('panel.how')}</p>
      </div>
      {account && !isConnected(account) && <KeylessHint text={t('panel.keyless')} />}
      <PictureIntake windowId={windowId} />
      <RecentSearches windowId={windowId} />
    </>
  );
}
