import { FailureNotice } from '@/components/base/failure-notice';
import type { Remedies } from '@/components/base/remedies';
import { Skeleton } from '@/components/base/skeleton';
import { GiveAddress, HandOver } from '@/components/picture/hand-over';
import { KeylessHint } from '@/components/search/keyless-hint';
import { Results } from '@/components/search/results';
import { useSearch } from '@/components/state/use-search';
import { t } from '@/components/words/words';
import { FAILURES } from '@/lib/failures/table';
import type { SearchRecord } from '@/lib/store/records';
import { allowHost } from './allow-host';
import { FilterAndSort } from './filter-and-sort';
import { OfferView } from './offer-view';
import { QueryHeader } from './query-header';

interface Props {
  searchId: string;
  windowId: number;
}

/** One search: what is searched for, how far it has come, what was found. */
export function SearchView({ searchId, windowId }: Props) {
  const { loaded, broken, value: search } = useSearch(searchId);
  if (!loaded) return <Skeleton cards={3} />;
  if (broken) return <FailureNotice failure={{ code: 'storage-broken' }} />;
  if (!search) return <FailureNotice failure={{ code: 'search-gone' }} />;
  return (
    <>
      <QueryHeader search={search} />
      {search.notes.includes('opened-elsewhere') ? (
        <KeylessHint text={t('panel.keyless')} />
      ) : (
        <SearchContent search={search} windowId={windowId} />
      )}
    </>
  );
}

function SearchContent({ search, windowId }: { search: SearchRecord; windowId: number }) {
  const remedies: Remedies = search.failure
    ? { 'allow-host': allowHost(search.id, search.failure) }
    : {};
  if (search.kind === 'offer') return <OfferView search={search} />;
  return (
    <>
      {search.pagesRead > 0 && <FilterAndSort search={search} windowId={windowId} />}
      <Results search={search} remedies={remedies} />
      {search.kind === 'picture' && search.failure && (
        <OtherWays search={search} windowId={windowId} />
      )}
    </>
  );
}

/** What remains beside the button of a failure's notice. */
function OtherWays({ search, windowId }: { search: SearchRecord; windowId: number }) {
  if (search.kind !== 'picture' || !search.failure) return null;
  switch (FAILURES[search.failure.code].remedy) {
    case 'hand-over':
    case 'allow-host':
      return <HandOver search={search} windowId={windowId} />;
    case 'give-address':
      return <GiveAddress windowId={windowId} />;
    default:
      return null;
  }
}
