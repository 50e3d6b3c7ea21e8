import { useCallback, useMemo } from 'preact/hooks';
import { preferences } from '@/components/state/preferences';
import { useStored } from '@/components/state/use-stored';
import { readBranches } from '@/lib/store/categories';
import { treeOf, type CategoryTree } from './category-tree';

interface StoredTree {
  /** null until it has been read. */
  tree: CategoryTree | null;
  /** The store could not be read. */
  broken: boolean;
}

/** What the store knows of the category tree, in the language that titles are wanted in. */
export function useCategoryTree(): StoredTree {
  const language = preferences.value.titleLanguage;
  const read = useCallback(() => readBranches(language), [language]);
  const { value, broken, loaded } = useStored('categories', read);
  const tree = useMemo(() => (value && loaded ? treeOf(value) : null), [value, loaded]);
  return { tree, broken };
}
