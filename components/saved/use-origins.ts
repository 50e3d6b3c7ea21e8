import { useCallback } from 'preact/hooks';
import { nameOfCategory } from '@/components/browse/category-name';
import { categoryOf, type CategoryTree } from '@/components/browse/category-tree';
import { useCategoryTree } from '@/components/browse/use-category-tree';
import { nameOf } from '@/components/search/search-name';
import { useStored } from '@/components/state/use-stored';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { namedList } from '@/lib/store/rankings';
import type { SearchRecord } from '@/lib/store/records';
import type { SavedOffer } from '@/lib/store/saved';
import { readSearch } from '@/lib/store/searches';

const NONE: ReadonlyMap<string, SearchRecord> = new Map();

/** Says where an offer was kept: from which search, as long as that is known, or from which list. */
export function useOrigins(saved: readonly SavedOffer[]): (one: SavedOffer) => string {
  const { tree } = useCategoryTree();
  const searchIds = saved.flatMap(({ from }) => (from.kind === 'search' ? [from.searchId] : []));
  const ids = [...new Set(searchIds)].join(' ');
  const read = useCallback(async () => {
    const searches = await Promise.all(ids.split(' ').filter(Boolean).map(readSearch));
    return new Map(searches.flatMap((search) => (search ? [[search.id, search] as const] : [])));
  }, [ids]);
  const searches = useStored('searches', read).value ?? NONE;
  return ({ from }) =>
    from.kind === 'search'
      ? searchWords(searches.get(from.searchId))
      : rankingWords(from.list, from.day, tree);
}

/** Old searches are forgotten before the offers that were kept from them. */
function searchWords(search: SearchRecord | undefined): string {
  if (!search) return t('saved.from.search');
  if (search.kind === 'picture') return t('saved.from.picture');
  if (search.kind === 'offer') return t('saved.from.details');
  return t('saved.from.named', { name: nameOf(search) });
}

function rankingWords(list: string, day: string, tree: CategoryTree | null): string {
  const named = namedList(list);
  if (!named?.kind) return t('saved.from.list');
  const { categoryId: id, kind } = named;
  const category = tree?.byId.has(id)
    ? nameOfCategory(categoryOf(tree, id))
    : t('saved.from.category', { id });
  return t('saved.from.ranking', {
    list: t(`values.ranking.${kind}`),
    category,
    day: shown.day(day),
  });
}
