import type { CategoryTaker } from '@/components/browse/category-doing';
import { CategoryBrowser } from '@/components/browse/category-browser';
import type { RankingViews } from '@/components/ranking/use-ranking-views';
import type { ChosenCategory } from '@/lib/offers/search-options';
import { send } from '@/lib/messages/send';
import { narrowingOf } from '@/components/search/narrowing';
import { scopeOf } from '@/components/search/narrowing-scope';
import { nameOf } from '@/components/search/search-name';
import { useSearch } from '@/components/state/use-search';
import { t } from '@/components/words/words';
import type { Outcome } from '@/lib/failures/outcome';
import { isNarrowable, type Narrows } from './filter-and-sort';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';

interface Props extends PlaceProps, Narrows {
  categoryId: string;
  views: RankingViews;
  /** What was typed into the tree's search. */
  text: string;
  changeText: (text: string) => void;
}

/** The category tree. Who comes here from a search or a list can take a category back to it. */
export function CategoriesPage(props: Props) {
  const { categoryId, windowId, isArrival, trail, notice, narrowing, changeNarrowing } = props;
  const { text, changeText } = props;
  const { choose } = props.views;
  const before = trail.at(-1);
  const { value: search } = useSearch(before?.kind === 'search' ? before.searchId : null);
  const isWaiting =
    search !== undefined &&
    isNarrowable(search) &&
    scopeOf(search.kind, search.dialect ?? 'crossborder').parts.includes('category');

  const back = (): Promise<Outcome<unknown>> => {
    // What was searched for is found and taken: the next wish begins anew.
    changeText('');
    return send('panel.back', { windowId });
  };
  const narrow = (category: ChosenCategory): Promise<Outcome<unknown>> => {
    if (search) {
      const isTouched = narrowing.form !== null && narrowing.openFor.includes(search.id);
      const form = isTouched ? narrowing.form : narrowingOf(search.options);
      changeNarrowing({
        ...narrowing,
        openFor: [search.id],
        form: form && { ...form, category },
      });
    }
    return back();
  };
  const rank = (category: ChosenCategory): Promise<Outcome<unknown>> => {
    choose({ category });
    return back();
  };
  const taker: CategoryTaker | null =
    before?.kind === 'rankings'
      ? { name: t('ranking.title'), take: rank }
      : isWaiting
        ? { name: nameOf(search), take: narrow }
        : null;
  return (
    <>
      <PanelHeader windowId={windowId} canGoBack={trail.length > 0} />
      <div class={styles.main}>
        {notice}
        <CategoryBrowser
          categoryId={categoryId}
          windowId={windowId}
          isArrival={isArrival}
          taker={taker}
          text={text}
          changeText={changeText}
        />
      </div>
    </>
  );
}
