import { failure, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
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
    const record = await readSearch(searchId);
    if (record?.state !== 'running') return;
    const outcome = await attempt(parts, record);
    if (!outcome.ok) await fail(parts, searchId, outcome.error);
  } catch (error) {
    console.error('the store of searches', error);
  }
}

async function attempt(parts: SearchParts, record: SearchRecord): Promise<Outcome<SearchRecord>> {
  // Several pictures go on without the one that kills workers: each is given up by itself.
  const isGivenUp = record.kind !== 'several' && record.starts >= MOST_STARTS;
  const isOld = parts.now() - record.updatedAt > MOST_AGE_MS;
  try {
    const started = await change(parts, record, { starts: record.starts + 1 });
    return isGivenUp || isOld ? failure('interrupted') : await work(parts, started);
  } catch (error) {
    if (error instanceof SearchGone) return failure('search-gone');
    return fromThrown(`search by ${record.kind}`, error);
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
