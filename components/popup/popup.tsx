import { PanelRight } from 'lucide';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { PageHeader } from '@/components/base/page-header';
import { useBusy } from '@/components/state/use-busy';
import { useSetting } from '@/components/state/use-setting';
import { useWindowId } from '@/components/state/use-window-id';
import { t } from '@/components/words/words';
import { accountSummary, isConnected } from '@/lib/account/summary';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { SearchOptions } from '@/lib/offers/search-options';
import { KeylessHint } from '../search/keyless-hint';
import { PopupForm } from './popup-form';
import { PopupResults } from './popup-results';
import styles from './popup.module.css';
import { startSearch } from './start-search';
import { usePopupForm } from './use-popup-form';

/** The keyword search behind the extension's button. */
export function Popup() {
  const [form, change] = usePopupForm();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, run] = useBusy();
  const windowId = useWindowId();
  const account = useSetting(accountSummary);
  const { searchId } = form;

  const search = async (options: SearchOptions): Promise<void> => {
    setFailure(null);
    const outcome = await startSearch(form.keyword, options);
    if (!outcome.ok) setFailure(outcome.error);
    else change({ searchId: outcome.value });
  };

  return (
    <div class={styles.popup}>
      <PageHeader />
      <main>
        <PopupForm
          form={form}
          busy={busy}
          change={change}
          search={(options) => void run(() => search(options))}
        />
        {(failure ?? searchId ?? (account && !isConnected(account))) && (
          <div class={styles.results}>
            {failure && <FailureNotice failure={failure} />}
            {account && !isConnected(account) && <KeylessHint text={t('search.keyless')} />}
            {searchId && <PopupResults key={searchId} searchId={searchId} />}
          </div>
        )}
      </main>
      {windowId !== null && <OpenPanel searchId={searchId} windowId={windowId} />}
    </div>
  );
}

/** Shows in the panel what the popup found. Opening the panel closes the popup. */
function OpenPanel({ searchId, windowId }: { searchId: string | null; windowId: number }) {
  const open = (): Promise<void> => {
    // Not awaited: the panel must be opened in the click's own turn.
    if (searchId) void send('panel.show', { searchId, windowId });
    return browser.sidePanel.open({ windowId });
  };
  return (
    <footer class={styles.panel}>
      <Button icon={PanelRight} press={open}>
        {t(searchId ? 'search.openInPanel' : 'search.openPanel')}
      </Button>
    </footer>
  );
}
