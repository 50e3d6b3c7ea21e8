import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { PageFooter, PageHeader } from '@/components/base/page-header';
import { useSetting } from '@/components/state/use-setting';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { panelView, type PanelView } from '@/lib/store/panel-view';
import styles from './panel.module.css';
import { SearchView } from './search-view';
import { StartView } from './start-view';

/** What one window's panel shows, and the way back to its start. */
export function WindowPanel({ windowId }: { windowId: number }) {
  const setting = useMemo(() => panelView(windowId), [windowId]);
  const view = useSetting(setting);
  return (
    <>
      <PageHeader>
        {view?.kind === 'search' && (
          <Button icon={Plus} press={() => send('panel.show', { searchId: null, windowId })}>
            {t('panel.back')}
          </Button>
        )}
      </PageHeader>
      <main class={styles.main}>{view && <View view={view} windowId={windowId} />}</main>
      {view && view.kind !== 'search' && <PageFooter />}
    </>
  );
}

function View({ view, windowId }: { view: PanelView; windowId: number }) {
  if (view.kind === 'search') {
    return <SearchView key={view.searchId} searchId={view.searchId} windowId={windowId} />;
  }
  return (
    <>
      {view.kind === 'message' && <FailureNotice failure={{ code: view.code }} />}
      <StartView windowId={windowId} />
    </>
  );
}
