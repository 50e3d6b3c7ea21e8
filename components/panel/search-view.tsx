import { Fragment } from 'preact';
import type { Remedies } from '@/components/base/remedies';
import { PoolResults } from '@/components/browse/pool-results';
import { KeepPlaceProvider } from '@/components/offer/keep-place';
import { ShopPlaceProvider } from '@/components/offer/wish-place';
import { ByHand, isForHand } from '@/components/picture/by-hand';
import { ElsewhereFold } from '@/components/picture/elsewhere';
import { GiveAddress, HandOver, isHandedOver, OtherPicture } from '@/components/picture/hand-over';
import { KeylessHint } from '@/components/search/keyless-hint';
import { countOf, narrowingOf } from '@/components/search/narrowing';
import { Results } from '@/components/search/results';
import { SeveralHeader } from '@/components/several/several-header';
import { SeveralResults } from '@/components/several/several-results';
import { useAttempt } from '@/components/state/use-attempt';
import { useConnected } from '@/components/state/use-connected';
import type { StoredOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { FAILURES } from '@/lib/failures/table';
import { send } from '@/lib/messages/send';
import type { OfferLookup, PictureSearch, PoolSearch, SearchRecord } from '@/lib/store/records';
import type { Place } from '@/lib/store/panel-view';
import { askForHost } from './allow-host';
import { FilterAndSort, isNarrowable, type Narrows } from './filter-and-sort';
import { OfferView } from './offer-view';
import { QueryHeader } from './query-header';

interface ContentProps extends Narrows {
  search: SearchRecord;
  stored: StoredOffers;
  windowId: number;
  /** Where the person came from, the latest last. */
  trail: readonly Place[];
}

interface Props extends ContentProps {
  isArrival: boolean;
}

/** One search: what is searched for, and what was found. */
export function SearchView({ isArrival, ...content }: Props) {
  const { search, stored, windowId } = content;
  const isElsewhere = search.notes.includes('opened-elsewhere');
  const isConnected = useConnected();
  const isByHand = !isConnected && isForHand(search);
  return (
    <>
      {search.kind === 'several' ? (
        <SeveralHeader search={search} windowId={windowId} isArrival={isArrival} />
      ) : (
        <QueryHeader
          search={search}
          windowId={windowId}
          isArrival={isArrival}
          isNamedBelow={search.kind === 'offer' && (stored.offers ?? []).length > 0}
        />
      )}
      {search.kind === 'picture' && !isHandedOver(search) && <ElsewhereFold search={search} />}
      {isElsewhere && <KeylessHint text={t('panel.keyless')} />}
      {isByHand && <ByHand search={search} windowId={windowId} />}
      {!isElsewhere && !isByHand && (
        <KeepPlaceProvider from={{ kind: 'search', searchId: search.id }}>
          <Content {...content} />
        </KeepPlaceProvider>
      )}
    </>
  );
}

function Content({ search, trail, ...rest }: ContentProps) {
  switch (search.kind) {
    case 'offer':
      return <OfferView search={search} stored={rest.stored} trail={trail} />;
    case 'pool':
      return <PoolResults search={search} stored={rest.stored} />;
    default:
      return <Found search={search} {...rest} />;
  }
}

interface FoundProps extends Omit<ContentProps, 'trail'> {
  search: Exclude<SearchRecord, OfferLookup | PoolSearch>;
}

function Found({ search, stored, windowId, ...narrows }: FoundProps) {
  const [problem, attempt] = useAttempt();
  const { failure } = search;
  const ask = failure && askForHost(String(failure.facts?.['origin'] ?? ''));
  const allow =
    ask && (() => ask(() => attempt(() => send('search.again', { searchId: search.id }))));
  const remedies: Remedies = allow ? { 'allow-host': allow } : { 'allow-host': null };
  const shown = problem ? { ...search, failure: problem } : search;
  const Around = search.kind === 'shop' ? ShopPlaceProvider : Fragment;
  // What was set may be why nothing was found: it can be taken back.
  const isNarrowed = countOf(narrowingOf(search.options)) > 0;
  const isFormWanted = isNarrowed || narrows.narrowing.openFor.includes(search.id);
  return (
    <>
      {isNarrowable(search) && (search.pagesRead > 0 || isFormWanted) && (
        <FilterAndSort search={search} windowId={windowId} {...narrows} />
      )}
      <Around>
        {shown.kind === 'several' ? (
          <SeveralResults search={shown} remedies={remedies} />
        ) : (
          <Results search={shown} stored={stored} remedies={remedies} />
        )}
      </Around>
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
  if (isHandedOver(search)) return <HandOver search={search} windowId={windowId} />;
  if (FAILURES[failure.code].remedy === 'give-address') return <GiveAddress windowId={windowId} />;
  return isAboutPicture(failure) ? <OtherPicture windowId={windowId} /> : null;
}

/** Whether another picture, or the same from a file, is what the advice comes to. */
function isAboutPicture({ code }: Failure): boolean {
  return code.startsWith('picture-') || code === 'request-too-large';
}
