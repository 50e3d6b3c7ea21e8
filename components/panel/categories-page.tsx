import { CategoryBrowser } from '@/components/browse/category-browser';
import type { ChosenCategory } from '@/lib/offers/search-options';
import { send } from '@/lib/messages/send';
import { narrowingOf } from '@/components/search/narrowing';
import { scopeOf } from '@/components/search/narrowing-scope';
import { nameOf } from '@/components/search/search-name';
import { useSearch } from '@/components/state/use-search';
import type { Outcome } from '@/lib/failures/outcome';
import { isNarrowable, type Narrows } from './filter-and-sort';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';

interface Props extends PlaceProps, Narrows {
  categoryId: string;
}

/** The category tree. Who comes here from a search can take a category back to it. */
export function CategoriesPage(props: Props) {
  const { categoryId, windowId, isArrival, trail, notice, narrowing, changeNarrowing } = props;
  const before = trail.at(-1);
  const { value: search } = useSearch(before?.kind === 'search' ? before.searchId : null);
  const isWaiting =
    search !== undefined &&
    isNarrowable(search) &&
    scopeOf(search.kind, search.dialect ?? 'crossborder').parts.includes('category');

  const take = (category: ChosenCategory): Promise<Outcome<unknown>> => {
    if (search) {
      const isTouched = narrowing.form !== null && narrowing.openFor.includes(search.id);
      const form = isTouched ? narrowing.form : narrowingOf(search.options);
      changeNarrowing({ openFor: [search.id], form: form && { ...form, category } });
    }
    return send('panel.back', { windowId });
  };
  return (
    <>
      <PanelHeader windowId={windowId} canGoBack={trail.length > 0} />
      <main class={styles.main}>
        {notice}
        <CategoryBrowser
          categoryId={categoryId}
          windowId={windowId}
          isArrival={isArrival}
          taker={isWaiting ? { name: nameOf(search), take } : null}
        />
      </main>
    </>
  );
}
