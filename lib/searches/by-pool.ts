import { success, type Outcome } from '../failures/outcome';
import type { Catalogue, InLanguage } from '../gateway/catalogue';
import { unreadOffer, type OfferPage } from '../offers/offer';
import type { PoolPage } from '../offers/pool';
import type { PoolSearch } from '../store/records';
import { readSearch, replaceOffer, updateSearch } from '../store/searches';
import { answererOf } from './answering';
import { readDetailOf } from './by-offer';
import { SearchGone } from './gone';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** Reads the next page of a pool if one is wanted, then the details that are. */
export async function searchPool(
  parts: SearchParts,
  record: PoolSearch,
): Promise<Outcome<PoolSearch>> {
  const answerer = await answererOf(parts, record, 'pool');
  if (!answerer.ok) return answerer;
  const { catalogue } = answerer.value;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const isPageWanted = asking.pagesRead < asking.pagesWanted;
  const listed = isPageWanted ? await readPage(parts, asking, catalogue) : success(asking);
  return listed.ok ? fill(parts, listed.value, catalogue) : listed;
}

async function readPage(
  parts: SearchParts,
  record: PoolSearch,
  catalogue: Catalogue,
): Promise<Outcome<PoolSearch>> {
  const { wish, taskId, language, pagesRead } = record;
  const page = await catalogue.pool({ ...wish, taskId, language, page: pagesRead + 1 });
  if (!page.ok) return page;
  const { rows } = page.value.answer;
  return success(await keepPage(parts, record, asOffers(page.value, catalogue), { rows }));
}

/** A pool's rows as offers of which only the ids are known yet. */
function asOffers(
  { answer, ...said }: InLanguage<PoolPage>,
  { dialect }: Catalogue,
): InLanguage<OfferPage> {
  const { rows, ...page } = answer;
  const offers = rows.map(({ offerId }) => unreadOffer(offerId, dialect));
  return { answer: { ...page, offers }, ...said };
}

/**
 * Reads the wanted details one after the other; each is stored before the next is asked for. What is
 * wanted is read from the store each time: more may be wished for meanwhile.
 */
async function fill(
  parts: SearchParts,
  record: PoolSearch,
  catalogue: Catalogue,
): Promise<Outcome<PoolSearch>> {
  let current = await latestOf(record);
  for (let [offerId] = current.filling; offerId !== undefined; [offerId] = current.filling) {
    const { language } = current;
    const detail = await readDetailOf(catalogue, { offerId, language, inBackground: true });
    if (!detail.ok && detail.error.code !== 'offer-gone') return detail;
    if (detail.ok) {
      const readAt = detail.answeredAt ?? parts.now();
      await replaceOffer(current.id, detail.value.answer.offer, readAt);
    }
    current = await settled(parts, current.id, offerId, detail.ok);
  }
  return success(current);
}

async function latestOf(record: PoolSearch): Promise<PoolSearch> {
  const latest = await readSearch(record.id);
  if (latest?.kind !== 'pool') throw new SearchGone();
  return latest;
}

/** Crosses an offer off the list of those whose details are wanted; with the last the work is done. */
async function settled(
  parts: SearchParts,
  searchId: string,
  offerId: string,
  isFound: boolean,
): Promise<PoolSearch> {
  const changed = await updateSearch(searchId, (latest) => {
    if (latest.kind !== 'pool') return null;
    const filling = latest.filling.filter((id) => id !== offerId);
    const isDone = filling.length === 0 && latest.pagesRead >= latest.pagesWanted;
    return {
      ...latest,
      updatedAt: parts.now(),
      filling,
      gone: isFound ? latest.gone : [...latest.gone, offerId],
      ...(isDone ? { state: 'done', failure: null } : {}),
    };
  });
  if (changed?.kind !== 'pool') throw new SearchGone();
  return changed;
}
