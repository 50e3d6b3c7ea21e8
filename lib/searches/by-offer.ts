import { failure, success, type Failure, type Outcome } from '../failures/outcome';
import type { Catalogue, InLanguage, OfferQuery } from '../gateway/catalogue';
import type { OfferDetail } from '../offers/detail';
import { offerLink } from '../offers/references';
import type { OfferLookup } from '../store/records';
import { answererOf } from './answering';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';
import { openElsewhere } from './sending';

/** Looks one offer up by its id. */
export async function lookUpOffer(
  parts: SearchParts,
  record: OfferLookup,
): Promise<Outcome<OfferLookup>> {
  const answerer = await answererOf(parts, record, 'offer');
  if (!answerer.ok) {
    return answerer.error.code === 'account-missing'
      ? success(await openElsewhere(parts, record, offerLink(record.offerId)))
      : answerer;
  }
  const { offerId, language } = record;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const read = await readDetailOf(answerer.value.catalogue, { offerId, language });
  if (!read.ok) return read;
  const { answer, ...said } = read.value;
  const page = { offers: [answer.offer], total: 1, page: 1, more: false, dropped: 0 };
  return success(await keepPage(parts, asking, { answer: page, ...said }, { detail: answer }));
}

/** One offer in full. An offer that is off sale is told from other refusals. */
export async function readDetailOf(
  catalogue: Catalogue,
  query: OfferQuery,
): Promise<Outcome<InLanguage<OfferDetail>>> {
  const detail = await catalogue.offer(query);
  return detail.ok ? detail : gone(detail.error);
}

/** The platform names no code for an offer that is off sale: it just refuses the detail, in words. */
function gone(reason: Failure): Outcome<never> {
  const { code, ...more } = reason;
  return failure(code === 'gateway-refused' ? 'offer-gone' : code, more);
}
