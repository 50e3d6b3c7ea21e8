import { failure, success, type Outcome } from '../failures/outcome';
import { OWN_SEARCH_HOST, ownPictureSearch } from '../offers/own-pages';
import { shareableAddress } from '../store/shareable-address';
import { readSearch } from '../store/searches';
import type { SearchParts } from './parts';
import { logAddress } from './sending';

/**
 * Opens 1688's own search page with the picture of a search, in a new tab. The page reads the picture
 * from its public address, so the send log tells of it before.
 * @returns `search-gone`, or `picture-no-address` where nobody may know it
 */
export async function handOver(parts: SearchParts, searchId: string): Promise<Outcome<null>> {
  const record = await readSearch(searchId);
  if (record?.kind !== 'picture') return failure('search-gone');
  const address = shareableAddress(record);
  if (address === null) return failure('picture-no-address');
  await logAddress(parts, OWN_SEARCH_HOST, address);
  await parts.openTab(ownPictureSearch(address));
  return success(null);
}
