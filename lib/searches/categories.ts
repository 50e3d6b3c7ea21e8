import { success, type Outcome } from '../failures/outcome';
import { answering } from '../offers/dialects';
import { keepBranch } from '../store/categories';
import { lacking } from './answering';
import type { SearchParts } from './parts';
import { rememberRefused, titleLanguage } from './title-language';

/** Reads what stands under a category into the store, in the language of titles. */
export async function readCategory(parts: SearchParts, categoryId: string): Promise<Outcome<null>> {
  const found = answering('categories', await parts.connection());
  if (typeof found === 'object') return lacking(found, 'categories');
  const { titleLanguage: wanted } = await parts.preferences();
  const language = await titleLanguage(parts);
  const branch = await parts.catalogues[found].category({ categoryId, language });
  if (!branch.ok) return branch;
  if (branch.value.isRefused) await rememberRefused(parts, language);
  await keepBranch(wanted, branch.value.answer, parts.now());
  return success(null);
}
