import { failure, success } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { clearSaved, keepOffer, removeSaved, restoreSaved } from '@/lib/store/saved';
import { seenOffer } from '@/lib/store/seen-offers';
import type { Worker } from '../worker';

type SavedCommand = Extract<keyof Handlers, `saved.${string}`>;

/** What keeps offers for later. They are copied from the store; a message only names them. */
export function savedCommands({ searches }: Worker): Pick<Handlers, SavedCommand> {
  const { now } = searches;
  return {
    async 'saved.keep'({ offerId, from }) {
      if (from.kind === 'saved') {
        return (await restoreSaved(offerId)) ? success(null) : failure('offer-forgotten');
      }
      const seen = await seenOffer(offerId, from);
      if (!seen) return failure(from.kind === 'search' ? 'search-gone' : 'offer-forgotten');
      await keepOffer({ offerId, ...seen, savedAt: now(), from });
      return success(null);
    },
    async 'saved.remove'({ offerId }) {
      await removeSaved(offerId, now());
      return success(null);
    },
    async 'saved.clear'() {
      await clearSaved();
      return success(null);
    },
  };
}
