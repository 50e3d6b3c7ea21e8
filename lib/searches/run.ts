import { failure, success, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import { replaceShown, type Place } from '../store/panel-view';
import type { SearchRecord } from '../store/records';
import { prunePictures } from '../store/pictures';
import { pruneSearches, readSearch } from '../store/searches';
import { searchByKeyword } from './by-keyword';
import { lookUpOffer } from './by-offer';
import { searchByPicture } from './by-picture';
import { searchPool } from './by-pool';
import { searchSeveral } from './by-several';
import { searchShop } from './by-shop';
import { SearchGone } from './gone';
import type { SearchParts } from './parts';
import { change, fail } from './records';
import { searchRecommended, searchRelated } from './suggested';

/** A search whose worker has died this often is given up: something in it kills workers. */
const MOST_STARTS = 3;
/** Work left over from longer ago is not what the user waits for any more. */
const MOST_AGE_MS = 10 * 60 * 1000;

/** Works on a search until it is done or has failed with a reason. Never throws. */
export async function runSearch(parts: SearchParts, searchId: string): Promise<void> {
  try {
    const found = await readSearch(searchId);
    if (found?.state !== 'running') return;
    const starts = found.starts + 1;
    const begun = await attempted(found, () => change(parts, found, { starts }));
    const ended = begun.ok ? await attempt(parts, found, begun.value) : begun;
    if (!ended.ok) await fail(parts, begun.ok ? begun.value : found, ended.error);
  } catch (error) {
    await abandon(searchId, error);
  }
}

/** The store cannot take why it failed either, so the panels say it, whose views stand elsewhere. */
async function abandon(searchId: string, error: unknown): Promise<void> {
  const thrown = fromThrown('the store of searches', error);
  if (thrown.ok) return;
  const isShown = (place: Place) => place.kind === 'search' && place.searchId === searchId;
  await replaceShown(isShown, { kind: 'message', code: thrown.error.code }).catch(
    (fault: unknown) => console.error('the panels', fault),
  );
}

/** @param found the search as it was before this attempt */
async function attempt(
  parts: SearchParts,
  found: SearchRecord,
  begun: SearchRecord,
): Promise<Outcome<SearchRecord>> {
  // Several pictures go on without the one that kills workers: each is given up by itself.
  const isGivenUp = found.kind !== 'several' && found.starts >= MOST_STARTS;
  const isOld = parts.now() - found.updatedAt > MOST_AGE_MS;
  if (isGivenUp || isOld) return failure('interrupted');
  const worked = await attempted(begun, () => work(parts, begun));
  return worked.ok ? worked.value : worked;
}

/** Does something for a search; what it throws is a failure. */
async function attempted<Value>(
  { kind }: SearchRecord,
  step: () => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    return success(await step());
  } catch (error) {
    if (error instanceof SearchGone) return failure('search-gone');
    return fromThrown(`search by ${kind}`, error);
  }
}

function work(parts: SearchParts, record: SearchRecord): Promise<Outcome<SearchRecord>> {
  switch (record.kind) {
    case 'keyword':
      return searchByKeyword(parts, record);
    case 'picture':
      return searchByPicture(parts, record);
    case 'several':
      return searchSeveral(parts, record, (partId) => runSearch(parts, partId));
    case 'offer':
      return lookUpOffer(parts, record);
    case 'shop':
      return searchShop(parts, record);
    case 'related':
      return searchRelated(parts, record);
    case 'recommended':
      return searchRecommended(parts, record);
    case 'pool':
      return searchPool(parts, record);
  }
}

/** Forgets what is too old to be looked at again. */
export async function tidySearches(parts: SearchParts): Promise<void> {
  await pruneSearches();
  await prunePictures(parts.now());
}
