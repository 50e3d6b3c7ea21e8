import { failure, success, type Outcome } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { isCropWanted, readToCrop, showAwaited } from '@/lib/picks/crop-first';
import { handOver } from '@/lib/searches/hand-over';
import {
  inPart,
  narrowed,
  openSearch,
  reread,
  wantAgain,
  wantDetails,
  wantMore,
  type SearchWish,
} from '@/lib/searches/records';
import { givenPicture } from '@/lib/searches/given-picture';
import { severalOf } from '@/lib/searches/several';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { replacePlace, showPlace } from '@/lib/store/panel-view';
import { prunePictures } from '@/lib/store/pictures';
import { popupForm } from '@/lib/store/popup-form';
import { clearSearches } from '@/lib/store/searches';
import { workOf } from '@/lib/store/several';
import type { Worker } from '../worker';

type SearchCommand = Extract<keyof Handlers, `search.${string}` | 'searches.clear'>;

/** What makes, continues and forgets searches. */
export function searchCommands({ searches, answers, jobs }: Worker): Pick<Handlers, SearchCommand> {
  const begin = async (
    searchId: string,
    wish: SearchWish | null,
    windowId: number | null,
    show = showPlace,
  ): Promise<Outcome<null>> => {
    if (!wish) return failure('search-gone');
    await openSearch(searches, searchId, wish);
    if (windowId !== null) await show(windowId, { kind: 'search', searchId });
    jobs.start(searchId);
    return success(null);
  };
  const goOn = async (searchId: string, isWanted: Promise<boolean>): Promise<Outcome<null>> => {
    if (await isWanted) jobs.start(await workOf(searchId));
    return success(null);
  };

  return {
    'search.keyword': ({ searchId, windowId, ...wish }) =>
      begin(searchId, { kind: 'keyword', ...wish }, windowId),
    'search.picture': async ({ searchId, windowId, source, options }) =>
      begin(searchId, await givenPicture(source, options), windowId),
    'search.crop': async ({ searchId, windowId, source }) => {
      if (!(await isCropWanted(searches))) {
        return begin(searchId, { kind: 'picture', source, options: NO_OPTIONS }, windowId);
      }
      const goal = { searchId, shownIn: windowId };
      await showAwaited(searches, goal, source);
      jobs.start(searchId, readToCrop(searches, goal, source));
      return success(null);
    },
    'search.several': async ({ searchId, windowId, ...asked }) =>
      begin(searchId, await severalOf({ ...asked, title: null }), windowId),
    'search.offer': ({ searchId, windowId, ...wish }) =>
      begin(searchId, { kind: 'offer', ...wish }, windowId),
    'search.shop': ({ searchId, windowId, ...wish }) =>
      begin(searchId, { kind: 'shop', options: NO_OPTIONS, ...wish }, windowId),
    'search.related': ({ searchId, windowId, ...wish }) =>
      begin(searchId, { kind: 'related', ...wish }, windowId),
    'search.recommended': ({ searchId, windowId }) =>
      begin(searchId, { kind: 'recommended' }, windowId),
    'search.pool': ({ searchId, windowId, ...wish }) =>
      begin(searchId, { kind: 'pool', ...wish }, windowId),
    'search.narrow': async ({ searchId, newId, options, windowId }) =>
      begin(newId, await narrowed(searchId, options), windowId, replacePlace),
    'search.region': async ({ searchId, newId, region, windowId }) =>
      begin(newId, await inPart(searchId, region), windowId, replacePlace),
    'search.reread': async ({ searchId, newId, windowId }) =>
      begin(newId, await reread(searchId), windowId, replacePlace),
    'search.handOver': ({ searchId }) => handOver(searches, searchId),
    'search.more': ({ searchId }) => goOn(searchId, wantMore(searches, searchId)),
    'search.again': ({ searchId }) => goOn(searchId, wantAgain(searches, searchId)),
    'search.fill': ({ searchId, offerIds }) =>
      goOn(searchId, wantDetails(searches, searchId, offerIds)),
    async 'searches.clear'() {
      await clearSearches();
      await answers.forget();
      await prunePictures(searches.now());
      await popupForm.remove();
      return success(null);
    },
  };
}
