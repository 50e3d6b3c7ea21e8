import { success, type Outcome } from '../failures/outcome';
import type { OfferLookup } from '../store/records';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** Looks one offer up by its id. */
export async function lookUpOffer(
  parts: SearchParts,
  record: OfferLookup,
): Promise<Outcome<OfferLookup>> {
  const asking = await change(parts, record, { step: 'searching' });
  const offer = await parts.catalogue.offer(record.offerId, record.language);
  if (!offer.ok) return offer;
  const { answer, language } = offer.value;
  const page = { offers: [answer], total: 1, page: 1, more: false, dropped: 0 };
  return success(await keepPage(parts, asking, { answer: page, language }));
}
