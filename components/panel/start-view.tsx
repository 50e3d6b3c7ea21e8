import { Entries } from '@/components/browse/entries';
import { SiteSwitch } from '@/components/hover-sites/site-switch';
import { LackNote } from '@/components/offer/lack-note';
import { PickButtons } from '@/components/picking/pick-buttons';
import { PictureIntake } from '@/components/picture/picture-intake';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useConnected } from '@/components/state/use-connected';
import { useConnection, useLack } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import styles from './panel.module.css';
import { RecentSearches } from './recent-searches';

/** What the panel shows before a search: how to begin, and the searches before. */
export function StartView({ windowId, isArrival }: { windowId: number; isArrival: boolean }) {
  const isConnected = useConnected();
  // What can be done is not guessed: a feed is asked for only once it is known who answers.
  const isKnown = useConnection() !== null;
  const lack = useLack('keyword');
  return (
    <>
      <div class={styles.welcome}>
        <h2>{t('panel.welcome')}</h2>
        <p>{t(isConnected ? 'panel.how' : 'panel.howKeyless')}</p>
      </div>
      {!isConnected && <KeylessHint text={t('panel.keylessStart')} />}
      <PictureIntake windowId={windowId} focused={isArrival} />
      <PickButtons windowId={windowId} />
      <SiteSwitch />
      {isConnected && lack && (
        <div class={styles.soft}>
          <p>{t('panel.wordsElsewhere')}</p>
          <LackNote lack={lack} />
        </div>
      )}
      {isConnected && isKnown && <Entries windowId={windowId} />}
      <RecentSearches windowId={windowId} />
    </>
  );
}
