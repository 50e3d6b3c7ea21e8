import { PageHeader } from '@/components/base/page-header';
import { useWindowId } from '@/components/state/use-window-id';
import { WindowPanel } from './window-panel';

/** The side panel. Its header stands there before the browser has said which window it is in. */
export function Panel() {
  const windowId = useWindowId();
  return windowId === null ? <PageHeader /> : <WindowPanel windowId={windowId} />;
}
