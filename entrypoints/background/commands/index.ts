import { saveAccount } from '@/lib/account/save';
import { abandonSignIn, finishSignIn, signIn } from '@/lib/account/sign-in';
import { vault } from '@/lib/account/vault';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import {
  narrowed,
  openSearch,
  reread,
  wantAgain,
  wantMore,
  type SearchWish,
} from '@/lib/searches/records';
import { panelView } from '@/lib/store/panel-view';
import { clearSends, prunePictures } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import { clearSearches } from '@/lib/store/searches';
import type { Worker } from './worker';

/** What the worker does for each command. Every record is written before the answer goes out. */
export function commands({ catalogue, tokens, searches, jobs }: Worker): Handlers {
  const begin = async (
    searchId: string,
    wish: SearchWish | null,
    windowId: number | null,
  ): Promise<Outcome<null>> => {
    if (!wish) return failure('search-gone');
    await openSearch(searches, searchId, wish);
    if (windowId !== null) await panelView(windowId).write({ kind: 'search', searchId });
    jobs.start(searchId);
    return success(null);
  };
  const account = { vault, tokens };

  return {
    'search.keyword': ({ searchId, keyword, options, windowId }) =>
      begin(searchId, { kind: 'keyword', keyword, options }, windowId),
    'search.picture': ({ searchId, source, options, windowId }) =>
      begin(searchId, { kind: 'picture', source, options }, windowId),
    'search.offer': ({ searchId, offerId, windowId }) =>
      begin(searchId, { kind: 'offer', offerId }, windowId),
    'search.narrow': async ({ searchId, newId, options, windowId }) =>
      begin(newId, await narrowed(searchId, options), windowId),
    'search.reread': async ({ searchId, newId, windowId }) =>
      begin(newId, await reread(searchId), windowId),
    async 'search.more'({ searchId }) {
      if (await wantMore(searches, searchId)) jobs.start(searchId);
      return success(null);
    },
    async 'search.again'({ searchId }) {
      if (await wantAgain(searches, searchId)) jobs.start(searchId);
      return success(null);
    },
    async 'searches.clear'() {
      await clearSearches();
      await prunePictures(Number.POSITIVE_INFINITY);
      return success(null);
    },
    async 'panel.show'({ searchId, windowId }) {
      await panelView(windowId).write(
        searchId === null ? { kind: 'start' } : { kind: 'search', searchId },
      );
      return success(null);
    },
    async 'account.save'(fields) {
      await saveAccount(vault, fields);
      return success(null);
    },
    'account.test': () => catalogue.probe(),
    async 'account.forget'() {
      await abandonSignIn();
      await vault.change(() => null);
      return success(null);
    },
    async 'account.signIn'({ redirectUri }) {
      const signedIn = await signIn(account, redirectUri);
      return signedIn.ok ? success({ finished: signedIn.value }) : signedIn;
    },
    'account.finishSignIn': ({ redirected }) => finishSignIn(account, redirected),
    async 'preferences.change'(change) {
      await changePreferences(change);
      return success(null);
    },
    async 'sends.clear'() {
      await clearSends();
      return success(null);
    },
  };
}
