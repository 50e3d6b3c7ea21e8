import { useWindowId } from '@/components/state/use-window-id';
import { PanelTabs } from './panel-tabs';
import { WindowPanel } from './window-panel';

/** The side panel. Its tabs stand there before the browser has said which window it is in. */
export function Panel() {
  const windowId = useWindowId();
  return windowId === null ? <PanelTabs shown={null} /> : <WindowPanel windowId={windowId} />;
}
