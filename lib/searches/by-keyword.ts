import { success, type Outcome } from '../failures/outcome';
import { ownKeywordSearch } from '../offers/own-pages';
import type { KeywordSearch } from '../store/records';
import { keepPage } from './pages';
import { openElsewhere } from './sending';
import type { SearchParts } from './parts';
import { change } from './records';

/** Reads the next page of a keyword search. */
export async function searchByKeyword(
  parts: SearchParts,
  record: KeywordSearch,
): Promise<Outcome<KeywordSearch>> {
  const { keyword, language, options, pagesRead } = record;
  if (!(await parts.isConnected())) {
    return success(await openElsewhere(parts, record, ownKeywordSearch(keyword)));
  }
  const asking = await change(parts, record, { step: 'searching' });
  const page = await parts.catalogue.searchByKeyword({
    keyword,
    language,
    options,
    page: pagesRead + 1,
  });
  return page.ok ? success(await keepPage(parts, asking, page.value)) : page;
}
