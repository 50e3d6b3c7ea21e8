import { success } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { fillRows } from '@/lib/rankings/fill';
import { pinCategory } from '@/lib/rankings/pins';
import { readHotWords, readRanking } from '@/lib/rankings/read';
import type { Worker } from '../worker';

type RankingCommand = Extract<keyof Handlers, `ranking.${string}`>;

/** What concerns lists and hot words. */
export function rankingCommands({ searches }: Worker): Pick<Handlers, RankingCommand> {
  return {
    'ranking.read': (wish) => readRanking(searches, wish),
    'ranking.words': ({ categoryId }) => readHotWords(searches, categoryId),
    'ranking.fill': ({ offerIds }) => fillRows(searches, offerIds),
    async 'ranking.pin'({ category, isPinned }) {
      await pinCategory(category, isPinned);
      return success(null);
    },
  };
}
