import { failure, success, type Failure, type Outcome } from '../failures/outcome';
import { offerLink } from '../offers/references';
import type { OfferLookup } from '../store/records';
import { keepPage } from './pages';
import { openElsewhere } from './sending';
import type { SearchParts } from './parts';
import { change } from './records';

/** Looks one offer up by its id. */
export async function lookUpOffer(
  parts: SearchParts,
  record: OfferLookup,
): Promise<Outcome<OfferLookup>> {
  if (!(await parts.isConnected())) {
    return success(await openElsewhere(parts, record, offerLink(record.offerId)));
  }
  const asking = await change(parts, record, { step: 'searching' });
  const offer = await parts.catalogue.offer(record.offerId, record.language);
  if (!offer.ok) return gone(offer.error);
  const { answer, ...said } = offer.value;
  const page = { offers: [answer], total: 1, page: 1, more: false, dropped: 0 };
  return success(await keepPage(parts, asking, { answer: page, ...said }));
}

/** The platform names no code for an offer that is off sale: it just refuses the detail, in words. */
function gone(reason: Failure): Outcome<never> {
  const { code, ...more } = reason;
  return failure(code === 'gateway-refused' ? 'offer-gone' : code, more);
}
