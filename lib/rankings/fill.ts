import { success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { isRecent, keepReadOffer, readOfferKept } from '../store/read-offers';
import { asking } from './asking';
import { awake } from './awake';
import { keeping } from './keep';
import type { RankingParts } from './parts';

/** How interfaces say that an offer does not exist any more. */
const GONE: readonly FailureCode[] = ['gateway-refused', 'offer-gone'];

/**
 * Reads the details of offers whose list names neither price nor supplier. One that was read today
 * costs no call, one that is gone is passed over; the first other failure ends it, and what was read
 * stays.
 */
export async function fillRows(
  parts: RankingParts,
  offerIds: readonly string[],
): Promise<Outcome<null>> {
  const kept = keeping();
  const asked = await asking(parts, 'offer');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  return awake(async () => {
    for (const offerId of offerIds) {
      if (isRecent(await readOfferKept(offerId), parts.now())) continue;
      const detail = await catalogue.offer({ offerId, language, inBackground: true });
      const outcome = detail.ok
        ? await kept(() => keepReadOffer(detail.value.answer.offer, parts.now()))
        : detail;
      if (!outcome.ok && !GONE.includes(outcome.error.code)) return outcome;
    }
    return success(null);
  });
}
