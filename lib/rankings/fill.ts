import { success, type Outcome } from '../failures/outcome';
import { keepReadOffer, readOfferKept } from '../store/read-offers';
import type { RankingParts } from './parts';
import { asking } from './read';

/** What was read of an offer is good enough for a list's row for a day. */
const LIFE_MS = 24 * 3600 * 1000;

/**
 * Reads the details of offers whose list names neither price nor supplier. One that is gone, or that
 * was read today, costs no call; the first other failure ends it, and what was read stays.
 */
export async function fillRows(
  parts: RankingParts,
  offerIds: readonly string[],
): Promise<Outcome<null>> {
  const asked = await asking(parts, 'offer');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  for (const offerId of offerIds) {
    const known = await readOfferKept(offerId);
    if (known && parts.now() - known.readAt < LIFE_MS) continue;
    const detail = await catalogue.offer({ offerId, language, inBackground: true });
    if (detail.ok) await keepReadOffer(detail.value.answer.offer, parts.now());
    else if (detail.error.code !== 'gateway-refused') return detail;
  }
  return success(null);
}
