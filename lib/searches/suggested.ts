import { success, type Outcome } from '../failures/outcome';
import type { RecommendedSearch, RelatedSearch } from '../store/records';
import { answererOf } from './answering';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** Reads the next page of what 1688 relates to an offer. */
export async function searchRelated(
  parts: SearchParts,
  record: RelatedSearch,
): Promise<Outcome<RelatedSearch>> {
  const answerer = await answererOf(parts, record, 'related');
  if (!answerer.ok) return answerer;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const { offerId, language, pagesRead } = asking;
  const page = await answerer.value.catalogue.related({ offerId, language, page: pagesRead + 1 });
  return page.ok ? success(await keepPage(parts, asking, page.value)) : page;
}

/**
 * Reads the next page of 1688's feed for this browser. No keyword goes along: the interface takes
 * none, although some articles say so.
 */
export async function searchRecommended(
  parts: SearchParts,
  record: RecommendedSearch,
): Promise<Outcome<RecommendedSearch>> {
  const answerer = await answererOf(parts, record, 'recommended');
  if (!answerer.ok) return answerer;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const { language, pagesRead } = asking;
  const memberId = await parts.memberId();
  const question = { memberId, language, page: pagesRead + 1 };
  const page = await answerer.value.catalogue.recommended(question);
  return page.ok ? success(await keepPage(parts, asking, page.value)) : page;
}
