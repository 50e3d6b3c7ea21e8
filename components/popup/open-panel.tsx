import { PanelRight } from 'lucide';
import { Button } from '@/components/base/button';
import { openPanelAfter } from '@/components/state/open-panel-after';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import styles from './popup.module.css';

interface Props {
  search: SearchRecord | undefined;
  windowId: number;
}

/** Opens the panel, with what the popup found if it found something. That closes the popup. */
export function OpenPanel({ search, windowId }: Props) {
  const isEmpty = search?.state === 'done' && search.total === 0;
  const shown = search && search.state !== 'failed' && !isEmpty ? search.id : null;
  const open = (): Promise<void> => {
    const told = shown
      ? send('panel.show', { place: { kind: 'search', searchId: shown }, windowId })
      : Promise.resolve();
    return openPanelAfter(told, windowId);
  };
  return (
    <footer class={styles.panel}>
      <Button icon={PanelRight} press={open}>
        {t(wordsFor(shown === null ? undefined : search))}
      </Button>
    </footer>
  );
}

function wordsFor(shown: SearchRecord | undefined) {
  if (!shown) return 'search.openPanel';
  return shown.kind === 'offer' ? 'search.openOfferInPanel' : 'search.openInPanel';
}
