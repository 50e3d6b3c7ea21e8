import type { Remedies } from '@/components/base/remedies';
import { GiveAddress, HandOver, OtherPicture } from '@/components/picture/hand-over';
import { KeylessHint } from '@/components/search/keyless-hint';
import { Results } from '@/components/search/results';
import { useAttempt } from '@/components/state/use-attempt';
import type { StoredOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { FAILURES } from '@/lib/failures/table';
import { send } from '@/lib/messages/send';
import type { PictureSearch, SearchRecord } from '@/lib/store/records';
import { askForHost } from './allow-host';
import { FilterAndSort, type Openable } from './filter-and-sort';
import { OfferView } from './offer-view';
import { QueryHeader } from './query-header';

interface Props {
  search: SearchRecord;
  stored: StoredOffers;
  windowId: number;
  isArrival: boolean;
  narrowing: Openable;
}

/** One search: what is searched for, and what was found. */
export function SearchView({ search, stored, windowId, isArrival, narrowing }: Props) {
  const isElsewhere = search.notes.includes('opened-elsewhere');
  const content = { search, stored, windowId, narrowing };
  return (
    <>
      <QueryHeader search={search} windowId={windowId} isArrival={isArrival} />
      {isElsewhere ? <KeylessHint text={t('panel.keyless')} /> : <SearchContent {...content} />}
    </>
  );
}

function SearchContent({ search, stored, windowId, narrowing }: Omit<Props, 'isArrival'>) {
  const [problem, attempt] = useAttempt();
  if (search.kind === 'offer') return <OfferView search={search} stored={stored} />;

  const { failure } = search;
  const ask = failure && askForHost(String(failure.facts?.['origin'] ?? ''));
  const allow =
    ask && (() => ask(() => attempt(() => send('search.again', { searchId: search.id }))));
  const remedies: Remedies = allow ? { 'allow-host': allow } : { 'allow-host': null };
  const shown = problem ? { ...search, failure: problem } : search;
  return (
    <>
      {(search.pagesRead > 0 || narrowing.isOpen) && (
        <FilterAndSort search={search} windowId={windowId} openable={narrowing} />
      )}
      <Results search={shown} stored={stored} remedies={remedies} />
      {search.kind === 'picture' && failure && (
        <OtherWays search={search} failure={failure} windowId={windowId} />
      )}
    </>
  );
}

interface OtherWaysProps {
  search: PictureSearch;
  failure: Failure;
  windowId: number;
}

/** What remains beside the button of a failure's notice. */
function OtherWays({ search, failure, windowId }: OtherWaysProps) {
  switch (FAILURES[failure.code].remedy) {
    case 'hand-over':
    case 'allow-host':
      return <HandOver search={search} windowId={windowId} />;
    case 'give-address':
      return <GiveAddress windowId={windowId} />;
    default:
      return isAboutPicture(failure) ? <OtherPicture windowId={windowId} /> : null;
  }
}

/** Whether another picture, or the same from a file, is what the advice comes to. */
function isAboutPicture({ code }: Failure): boolean {
  return code.startsWith('picture-') || code === 'request-too-large';
}
