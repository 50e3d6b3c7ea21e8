import { FailureNotice } from '@/components/base/failure-notice';
import { PageFooter } from '@/components/base/page-header';
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
  return (
    <>
      {trail.length > 0 && <PanelHeader windowId={windowId} canGoBack />}
      <div class={styles.main}>
        {notice}
        {message && <FailureNotice failure={{ code: message }} />}
        <StartView windowId={windowId} isArrival={isArrival} />
      </div>
      <PageFooter />
    </>
  );
}
