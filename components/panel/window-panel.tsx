import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { PageFooter, PageHeader } from '@/components/base/page-header';
import { IntakeNotice } from '@/components/picture/intake-notice';
import { useDropped } from '@/components/picture/use-dropped';
import { useIntake } from '@/components/picture/use-intake';
import { useSetting } from '@/components/state/use-setting';
import { panelView, type PanelView } from '@/lib/store/panel-view';
import styles from './panel.module.css';
import { SearchPage } from './search-page';
import { StartView } from './start-view';

/** What one window's panel shows. A picture can be dropped or pasted whatever that is. */
export function WindowPanel({ windowId }: { windowId: number }) {
  const setting = useMemo(() => panelView(windowId), [windowId]);
  const view = useSetting(setting);
  const isArrival = useArrival(view);
  const [narrowed, setNarrowed] = useState<readonly string[]>([]);
  const intake = useIntake(windowId);
  useDropped(intake);
  const { forgetProblem } = intake;
  useEffect(forgetProblem, [view, forgetProblem]);
  const given = <IntakeNotice problem={intake.problem} />;

  if (view?.kind === 'search') {
    return (
      <SearchPage
        searchId={view.searchId}
        windowId={windowId}
        isArrival={isArrival}
        narrowing={{ isOpen: narrowed.includes(view.searchId), openFor: setNarrowed }}
        notice={given}
      />
    );
  }
  return (
    <>
      <PageHeader />
      <main class={styles.main}>
        {given}
        {view?.kind === 'message' && <FailureNotice failure={{ code: view.code }} />}
        {view && <StartView windowId={windowId} isArrival={isArrival} />}
      </main>
      {view && <PageFooter />}
    </>
  );
}

/**
 * Whether the person came to this view by an action in the panel, and so finds the focus there. Not
 * when the panel opens, nor when a click on a page changes it: the focus is theirs then.
 */
function useArrival(view: PanelView | null): boolean {
  const shownBefore = useRef<string | null>(null);
  const shown = view && JSON.stringify(view);
  const isArrival = useMemo(
    () => shown !== null && shownBefore.current !== null && document.hasFocus(),
    [shown],
  );
  useEffect(() => {
    if (shown !== null) shownBefore.current = shown;
  }, [shown]);
  return isArrival;
}
