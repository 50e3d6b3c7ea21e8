import { PanelRight } from 'lucide';
import { Button } from '@/components/base/button';
import { openPanelAfter } from '@/components/state/open-panel-after';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { RankingView } from '@/lib/store/ranking-view';

interface Props {
  view: RankingView;
  windowId: number;
}

/** Opens the panel with a list. That closes the popup. */
export function OpenRankings({ view: { category, kind, limit }, windowId }: Props) {
  const open = (): Promise<void> => {
    const chosen = category && send('ranking.choose', { windowId, category, kind, limit });
    const told = send('panel.show', { place: { kind: 'rankings' }, windowId });
    return openPanelAfter(Promise.all([chosen, told]), windowId);
  };
  return (
    <div>
      <Button icon={PanelRight} press={open}>
        {t('ranking.popup.open')}
      </Button>
    </div>
  );
}
