import { FailureNotice } from '@/components/base/failure-notice';
import { PageFooter, PageHeader } from '@/components/base/page-header';
import type { FailureCode } from '@/lib/failures/table';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';
import { StartView } from './start-view';

interface Props extends PlaceProps {
  /** What there is to say instead of a search. */
  message: FailureCode | null;
}

/** Where every way begins. */
export function StartPage({ windowId, isArrival, trail, notice, message }: Props) {
  const canGoBack = trail.length > 0;
  return (
    <>
      {canGoBack ? <PanelHeader windowId={windowId} canGoBack /> : <PageHeader />}
      <main class={styles.main}>
        {notice}
        {message && <FailureNotice failure={{ code: message }} />}
        <StartView windowId={windowId} isArrival={isArrival} />
      </main>
      <PageFooter />
    </>
  );
}
