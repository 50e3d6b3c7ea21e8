import { success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { keepReadOffer, readOfferKept } from '../store/read-offers';
import { asking } from './asking';
import { awake } from './awake';
import type { RankingParts } from './parts';

/** What was read of an offer is good enough for a list's row for a day. */
const LIFE_MS = 24 * 3600 * 1000;

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
  const asked = await asking(parts, 'offer');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  return awake(async () => {
    for (const offerId of offerIds) {
      const known = await readOfferKept(offerId);
      if (known && parts.now() - known.readAt < LIFE_MS) continue;
      const detail = await catalogue.offer({ offerId, language, inBackground: true });
      if (detail.ok) await keepReadOffer(detail.value.answer.offer, parts.now());
      else if (!GONE.includes(detail.error.code)) return detail;
    }
    return success(null);
  });
}
