import { success, type Outcome } from '../failures/outcome';
import { ownKeywordSearch } from '../offers/own-pages';
import type { KeywordSearch } from '../store/records';
import { answererOf } from './answering';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';
import { openElsewhere } from './sending';

/** Reads the next page of a keyword search. */
export async function searchByKeyword(
  parts: SearchParts,
  record: KeywordSearch,
): Promise<Outcome<KeywordSearch>> {
  const answerer = await answererOf(parts, record, 'keyword');
  if (!answerer.ok) {
    return answerer.error.code === 'account-missing'
      ? success(await openElsewhere(parts, record, ownKeywordSearch(wordsOf(record))))
      : answerer;
  }
  const { catalogue } = answerer.value;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const { keyword, language, options, pagesRead } = asking;
  const page = await catalogue.searchByKeyword({ keyword, language, options, page: pagesRead + 1 });
  return page.ok ? success(await keepPage(parts, asking, page.value)) : page;
}

/** 1688's own page takes words alone: a category goes there by its name. */
function wordsOf({ keyword, options }: KeywordSearch): string {
  return keyword === '' ? (options.category?.name ?? '') : keyword;
}
