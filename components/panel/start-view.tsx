import { PictureIntake } from '@/components/picture/picture-intake';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useConnected } from '@/components/state/use-connected';
import { t } from '@/components/words/words';
import styles from './panel.module.css';
import { RecentSearches } from './recent-searches';

/** What the panel shows before a search: how to begin, and the searches before. */
export function StartView({ windowId, isArrival }: { windowId: number; isArrival: boolean }) {
  const isConnected = useConnected();
  return (
    <>
      <div class={styles.welcome}>
        <h2>{t('panel.welcome')}</h2>
        <p>{t('panel.how')}</p>
      </div>
      {!isConnected && <KeylessHint text={t('panel.keyless')} />}
      <PictureIntake windowId={windowId} focused={isArrival} />
      <RecentSearches windowId={windowId} />
    </>
  );
}
