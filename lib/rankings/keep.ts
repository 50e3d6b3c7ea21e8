import { success, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import { oneByOne } from '../store/one-by-one';
import { clearRankings } from '../store/ranking-tidy';

const inTurn = oneByOne();
/** How often this worker has forgotten all. Whoever reads for a list is of the same worker. */
let forgotten = 0;

/**
 * Begins a reading whose answer is to be kept.
 * @returns what keeps it, after whatever is being kept; where all was forgotten meanwhile it is dropped
 */
export function keeping(): (keep: () => Promise<void>) => Promise<Outcome<null>> {
  const begun = forgotten;
  return async (keep) => {
    try {
      await inTurn(async () => {
        if (begun === forgotten) await keep();
      });
      return success(null);
    } catch (error) {
      return fromThrown('keeping a ranking', error);
    }
  };
}

/** Forgets every list, all hot words and what was read for rows, those on their way as well. */
export function forgetRankings(): Promise<void> {
  forgotten += 1;
  return inTurn(clearRankings);
}
