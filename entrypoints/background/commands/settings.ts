import { success } from '@/lib/failures/outcome';
import { exceptSite, leaveSite, wantSite, withdrawWish } from '@/lib/hover/choose';
import type { Handlers } from '@/lib/messages/receive';
import { beginRankings } from '@/lib/rankings/pins';
import { readCategory } from '@/lib/searches/categories';
import { showPlace, showPlaceBefore } from '@/lib/store/panel-view';
import { clearSends, removeSend } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import { startPickInFront } from '@/lib/picks/start';
import type { Worker } from '../worker';

type SettingCommand = Extract<
  keyof Handlers,
  | `panel.${string}`
  | `page.${string}`
  | `preferences.${string}`
  | `hover.${string}`
  | `sends.${string}`
  | `categories.${string}`
>;

/** What changes views and preferences, and reads what is not a search. */
export function settingCommands({ searches, picks }: Worker): Pick<Handlers, SettingCommand> {
  return {
    'categories.read': ({ categoryId }) => readCategory(searches, categoryId),
    async 'page.pick'({ mode, windowId }) {
      await startPickInFront(picks, windowId, mode);
      return success(null);
    },
    async 'panel.show'({ place, windowId }) {
      if (place.kind === 'rankings') await beginRankings(windowId);
      await showPlace(windowId, place);
      return success(null);
    },
    async 'panel.back'({ windowId }) {
      await showPlaceBefore(windowId);
      return success(null);
    },
    async 'preferences.change'(change) {
      await changePreferences(change);
      return success(null);
    },
    async 'hover.add'({ wishId, site }) {
      await wantSite(wishId, site, searches.now());
      return success(null);
    },
    async 'hover.withdraw'({ wishId }) {
      await withdrawWish(wishId);
      return success(null);
    },
    async 'hover.remove'({ site }) {
      await leaveSite(site);
      return success(null);
    },
    async 'hover.except'({ site, isExcepted }) {
      await exceptSite(site, isExcepted);
      return success(null);
    },
    async 'sends.remove'({ id }) {
      await removeSend(id);
      return success(null);
    },
    async 'sends.clear'() {
      await clearSends();
      return success(null);
    },
  };
}
