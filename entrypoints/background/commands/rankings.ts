import { success } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { fillRows } from '@/lib/rankings/fill';
import { forgetRankings } from '@/lib/rankings/keep';
import { chooseRanking, forgetLooks, pinCategory } from '@/lib/rankings/pins';
import { readHotWords, readRanking } from '@/lib/rankings/read';
import type { Worker } from '../worker';

type RankingCommand = Extract<keyof Handlers, `ranking.${string}`>;

/** What concerns lists and hot words. */
export function rankingCommands(worker: Worker): Pick<Handlers, RankingCommand> {
  const { searches, answers, daily } = worker;
  return {
    'ranking.read': ({ categoryId, kind }) => readRanking(searches, { categoryId, kind }),
    'ranking.words': ({ categoryId }) => readHotWords(searches, { categoryId }),
    'ranking.fill': ({ offerIds }) => fillRows(searches, offerIds),
    async 'ranking.pin'({ category, isPinned }) {
      const pinned = await pinCategory(category, isPinned);
      await daily.fitAlarm();
      return pinned;
    },
    async 'ranking.choose'(choice) {
      await chooseRanking(choice);
      return success(null);
    },
    async 'ranking.clear'() {
      // First: the next reading would be answered from before, with no snapshot that tells when.
      await answers.forget();
      await forgetRankings();
      await forgetLooks();
      return success(null);
    },
  };
}
