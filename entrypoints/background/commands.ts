import { saveAccount } from '@/lib/account/save';
import { finishSignIn, signIn } from '@/lib/account/sign-in';
import { vault } from '@/lib/account/vault';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { narrowed, openSearch, wantAgain, wantMore, type SearchWish } from '@/lib/searches/records';
import { panelView } from '@/lib/store/panel-view';
import { clearSends } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import { fitMenu } from './menu';
import type { Worker } from './worker';

/** What the worker does for each command. Every record is written before the answer goes out. */
export function commands({ catalogue, tokens, searches, jobs }: Worker): Handlers {
  const begin = async (
    wish: SearchWish,
    windowId: number | null,
  ): Promise<Outcome<{ searchId: string }>> => {
    const searchId = crypto.randomUUID();
    await openSearch(searches, searchId, wish);
    if (windowId !== null) await panelView(windowId).write({ kind: 'search', searchId });
    jobs.start(searchId);
    return success({ searchId });
  };
  const account = { vault, tokens };

  return {
    'search.keyword': ({ keyword, options, windowId }) =>
      begin({ kind: 'keyword', keyword, options }, windowId),
    'search.picture': ({ source, options, windowId }) =>
      begin({ kind: 'picture', source, options }, windowId),
    'search.offer': ({ offerId, windowId }) => begin({ kind: 'offer', offerId }, windowId),
    async 'search.narrow'({ searchId, options, windowId }) {
      const wish = await narrowed(searchId, options);
      return wish ? begin(wish, windowId) : failure('search-gone');
    },
    async 'search.more'({ searchId }) {
      if (await wantMore(searches, searchId)) jobs.start(searchId);
      return success(null);
    },
    async 'search.again'({ searchId }) {
      if (await wantAgain(searches, searchId)) jobs.start(searchId);
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
      await fitMenu();
      return success(null);
    },
    'account.test': () => catalogue.probe(),
    async 'account.forget'() {
      await vault.remove();
      await fitMenu();
      return success(null);
    },
    async 'account.signIn'({ redirectUri }) {
      const signedIn = await signIn(account, redirectUri);
      return signedIn.ok ? success({ finished: signedIn.value }) : signedIn;
    },
    'account.finishSignIn': ({ redirected }) => finishSignIn(account, redirected),
    async 'preferences.change'(change) {
      await changePreferences(change);
      await fitMenu();
      return success(null);
    },
    async 'sends.clear'() {
      await clearSends();
      return success(null);
    },
  };
}
