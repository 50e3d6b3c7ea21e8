import { ListTree } from 'lucide';
import { ArrivalHeading } from '@/components/base/arrival-heading';
import { FailureNotice } from '@/components/base/failure-notice';
import { IconButton } from '@/components/base/icon-button';
import { Skeleton } from '@/components/base/skeleton';
import { useCategoryTree } from '@/components/browse/use-category-tree';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useAttempt } from '@/components/state/use-attempt';
import { useConnected } from '@/components/state/use-connected';
import { useSetting } from '@/components/state/use-setting';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import { categoryChoices, type NamedCategory } from '@/lib/store/ranking-view';
import { hasKeptLists } from '@/lib/store/rankings';
import { CategoryChips } from './category-chips';
import { CategoryField } from './category-field';
import { CategoryLists } from './category-lists';
import { DailyStatus } from './daily-status';
import { ChosenCategory } from './chosen-category';
import { FirstLevel } from './first-level';
import styles from './ranking.module.css';
import type { RankingViews } from './use-ranking-views';
import { ViewSteps } from './view-steps';

interface Props {
  windowId: number;
  isArrival: boolean;
  views: RankingViews;
}

/** What sells. Without a key there is nothing to choose from but the lists that were kept before. */
export function RankingsTab({ isArrival, ...rest }: Props) {
  const isConnected = useConnected();
  const { value: hasLists = false } = useStored('rankings', hasKeptLists);
  return (
    <>
      {/* The tab says it already to who sees it. */}
      <ArrivalHeading class="for-screen-readers" isArrival={isArrival}>
        {t('ranking.title')}
      </ArrivalHeading>
      {!isConnected && <KeylessHint text={t('ranking.keyless')} />}
      {(isConnected || hasLists) && <Rankings {...rest} />}
    </>
  );
}

/** A category, its lists, and what buyers search for in it. */
function Rankings({ windowId, views }: Omit<Props, 'isArrival'>) {
  const { view, choose } = views;
  const { tree, broken } = useCategoryTree();
  const choices = useSetting(categoryChoices);
  const [failure, attempt] = useAttempt();
  const problem = failure ?? views.failure;
  const category = view?.category ?? null;
  const take = (other: NamedCategory): void => choose({ category: other });
  const browse = (): Promise<void> => {
    const categoryId = category && tree?.byId.has(category.id) ? category.id : ROOT_CATEGORY;
    return attempt(() =>
      send('panel.show', { place: { kind: 'categories', categoryId }, windowId }),
    );
  };
  return (
    <>
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      <div class={styles.choice}>
        <CategoryField tree={tree} category={category} choose={take} />
        <div class={styles.steps}>
          <IconButton icon={ListTree} label={t('ranking.category.browse')} press={browse} />
          <ViewSteps back={views.back} forward={views.forward} />
        </div>
      </div>
      {choices && (
        <CategoryChips tree={tree} choices={choices} current={category?.id ?? null} choose={take} />
      )}
      {choices && <DailyStatus tree={tree} pinned={choices.pinned} choose={choose} />}
      {problem && <FailureNotice failure={problem} />}
      {!view && <Skeleton cards={3} />}
      {view && !category && (
        <>
          <p>{t('ranking.category.choose')}</p>
          <FirstLevel tree={tree} choose={take} />
        </>
      )}
      {view && category && (
        <>
          <ChosenCategory
            key={category.id}
            tree={tree}
            category={category}
            isPinned={choices?.pinned.some(({ id }) => id === category.id) ?? false}
          />
          <CategoryLists
            windowId={windowId}
            tree={tree}
            view={view}
            category={category}
            choose={choose}
          />
        </>
      )}
    </>
  );
}
