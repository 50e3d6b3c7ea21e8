import { success } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { readCategory } from '@/lib/searches/categories';
import { showPlace, showPlaceBefore } from '@/lib/store/panel-view';
import { clearSends } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import type { Worker } from '../worker';

type SettingCommand = Extract<
  keyof Handlers,
  `panel.${string}` | `preferences.${string}` | `sends.${string}` | `categories.${string}`
>;

/** What changes views and preferences, and reads what is not a search. */
export function settingCommands({ searches }: Worker): Pick<Handlers, SettingCommand> {
  return {
    'categories.read': ({ categoryId }) => readCategory(searches, categoryId),
    async 'panel.show'({ place, windowId }) {
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
    async 'sends.clear'() {
      await clearSends();
      return success(null);
    },
  };
}
