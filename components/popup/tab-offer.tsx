import { PackageSearch } from 'lucide';
import { Button } from '@/components/base/button';
import { LackNote } from '@/components/offer/lack-note';
import { openPanelAfter } from '@/components/state/open-panel-after';
import { useLack } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './popup.module.css';
import { useTabOffer } from './use-tab-offer';

/** On a product page of 1688: opens its offer in the panel. That closes the popup. */
export function TabOffer({ windowId }: { windowId: number }) {
  const offerId = useTabOffer();
  const lack = useLack('offer');
  // Without a key the popup says already what one adds.
  if (offerId === null || lack?.reason === 'no-account') return null;
  const open = (): Promise<void> => {
    const searchId = crypto.randomUUID();
    return openPanelAfter(send('search.offer', { searchId, offerId, windowId }), windowId);
  };
  return (
    <div class={styles.tab}>
      {lack ? (
        <>
          <p>{t('values.ability.offer')}</p>
          <LackNote lack={lack} />
        </>
      ) : (
        <Button icon={PackageSearch} press={open}>
          {t('search.openTabOffer')}
        </Button>
      )}
    </div>
  );
}
