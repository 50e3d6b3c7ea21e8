import { PageFooter, PageHeader } from '@/components/base/page-header';
import { Skeleton } from '@/components/base/skeleton';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { useWindowId } from '@/components/state/use-window-id';
import { t } from '@/components/words/words';
import { WorkspaceRankings } from './workspace-rankings';
import styles from './workspace.module.css';

/** A whole tab for what needs room: several lists at once. What is looked into shows in the panel. */
export function Workspace() {
  const windowId = useWindowId();
  return (
    <div class={styles.page}>
      <PageHeader title={t('common.workspace')} />
      <main class={styles.main}>
        {windowId === null ? (
          <Skeleton cards={3} />
        ) : (
          <WishPlaceProvider windowId={windowId} opensPanel>
            <WorkspaceRankings windowId={windowId} />
          </WishPlaceProvider>
        )}
      </main>
      <PageFooter />
    </div>
  );
}
