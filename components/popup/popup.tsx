import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { PageHeader } from '@/components/base/page-header';
import { SiteSwitch } from '@/components/hover-sites/site-switch';
import { LackNote } from '@/components/offer/lack-note';
import { PickButtons } from '@/components/picking/pick-buttons';
import { readQuery } from '@/components/picture/read-query';
import { KeylessHint } from '@/components/search/keyless-hint';
import { startQuery } from '@/components/search/start-query';
import { useBusy } from '@/components/state/use-busy';
import { useConnected } from '@/components/state/use-connected';
import { useConnection } from '@/components/state/use-connection';
import { useSearch } from '@/components/state/use-search';
import { useWindowId } from '@/components/state/use-window-id';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { answering } from '@/lib/offers/dialects';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import { OpenPanel } from './open-panel';
import { PopupForm } from './popup-form';
import { PopupRankings } from './popup-rankings';
import { PopupResults } from './popup-results';
import styles from './popup.module.css';
import { TabOffer } from './tab-offer';
import { usePopupForm } from './use-popup-form';

/** The keyword search behind the extension's button. */
export function Popup() {
  const [form, change] = usePopupForm();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, run] = useBusy();
  const windowId = useWindowId();
  const isConnected = useConnected();
  const connection = useConnection();
  const found = useSearch(form.searchId, busy);
  // One that has been deleted shows nothing either.
  const hasSearch = form.searchId !== null && !(found.loaded && !found.value);
  // As it mostly is, until it is known: the first render is the right one.
  const answer = connection ? answering('keyword', connection) : 'crossborder';
  const dialect = isConnected && typeof answer === 'string' ? answer : null;

  const search = async (options: SearchOptions, words = form.keyword): Promise<void> => {
    setFailure(null);
    const keyword = words.trim();
    const query = readWords(keyword);
    const ability = connection && answering(query.kind, connection);
    const isOurs = ability === null ? isConnected : typeof ability === 'string';
    const searchId = isOurs ? crypto.randomUUID() : null;
    // Before the worker hears of it: the popup can close at any moment, and must find it again.
    change({ keyword: words, searchId });
    const start = { searchId: searchId ?? crypto.randomUUID(), options, windowId: null };
    const outcome = await startQuery(query, start);
    if (outcome.ok) return;
    setFailure(outcome.error);
    change({ searchId: null });
  };

  return (
    <div class={styles.popup}>
      <PageHeader />
      <main>
        {windowId !== null && <TabOffer windowId={windowId} />}
        <div class={styles.tab}>
          {windowId !== null && <PickButtons windowId={windowId} opensPanel />}
          <SiteSwitch />
        </div>
        <PopupForm
          form={form}
          busy={busy}
          dialect={dialect}
          change={change}
          search={(options) => void run(() => search(options))}
        />
        <div class={styles.results}>
          {failure && <FailureNotice failure={failure} />}
          {!isConnected && <KeylessHint text={t('search.keyless')} />}
          {isConnected && typeof answer === 'object' && (
            <div>
              <p>{t('search.wordsElsewhere')}</p>
              <LackNote lack={answer} />
            </div>
          )}
          <PopupResults searchId={form.searchId} found={found} windowId={windowId} />
          {!hasSearch && windowId !== null && (
            <PopupRankings
              windowId={windowId}
              search={(keyword) => void run(() => search(NO_OPTIONS, keyword))}
            />
          )}
        </div>
      </main>
      {windowId !== null && <OpenPanel search={found.value} windowId={windowId} />}
    </div>
  );
}

/** What the popup's text asks for: an offer by its id or link, else words. */
function readWords(keyword: string): { kind: 'offer'; offerId: string } | Keyword {
  const query = readQuery(keyword);
  return query?.kind === 'offer' ? query : { kind: 'keyword', keyword };
}

interface Keyword {
  kind: 'keyword';
  keyword: string;
}
