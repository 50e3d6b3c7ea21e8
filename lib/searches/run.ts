import { failure, type Outcome } from '../failures/outcome';
import type { SearchRecord } from '../store/records';
import { prunePictures } from '../store/pictures';
import { pruneSearches, readSearch } from '../store/searches';
import { searchByKeyword } from './by-keyword';
import { lookUpOffer } from './by-offer';
import { searchByPicture } from './by-picture';
import type { SearchParts } from './parts';
import { change, fail } from './records';

/** A search whose worker has died this often is given up: something in it kills workers. */
const MOST_STARTS = 3;
/** Work left over from longer ago is not what the user waits for any more. */
const MOST_AGE_MS = 10 * 60 * 1000;

/** Works on a search until it is done or has failed with a reason. Never throws. */
export async function runSearch(parts: SearchParts, searchId: string): Promise<void> {
  const record = await readSearch(searchId);
  if (record?.state !== 'running') return;
  if (record.starts >= MOST_STARTS || parts.now() - record.updatedAt > MOST_AGE_MS) {
    await fail(parts, record, { code: 'interrupted' });
    return;
  }
  const started = await change(parts, record, { starts: record.starts + 1 });
  const outcome = await attempt(parts, started);
  if (!outcome.ok) await fail(parts, (await readSearch(searchId)) ?? started, outcome.error);
  await pruneSearches();
  await prunePictures(parts.now());
}

async function attempt(parts: SearchParts, record: SearchRecord): Promise<Outcome<SearchRecord>> {
  try {
    if (record.kind === 'keyword') return await searchByKeyword(parts, record);
    if (record.kind === 'offer') return await lookUpOffer(parts, record);
    return await searchByPicture(parts, record);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      return failure('storage-full');
    }
    console.error(`search by ${record.kind}`, error);
    return failure('unexpected');
  }
}
