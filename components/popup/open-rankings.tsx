import { PanelRight } from 'lucide';
import { browser } from 'wxt/browser';
import { Button } from '@/components/base/button';
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
    // Not awaited: the panel must be opened in the click's own turn.
    if (category) void send('ranking.choose', { windowId, category, kind, limit });
    void send('panel.show', { place: { kind: 'rankings' }, windowId });
    return browser.sidePanel.open({ windowId });
  };
  return (
    <div>
      <Button icon={PanelRight} press={open}>
        {t('ranking.popup.open')}
      </Button>
    </div>
  );
}
