import { useState } from 'preact/hooks';
import { Select } from '@/components/base/select';
import type { CategoryTree } from '@/components/browse/category-tree';
import { LackNote } from '@/components/offer/lack-note';
import { t } from '@/components/words/words';
import type { FailureCode } from '@/lib/failures/table';
import type { Span } from '@/lib/store/ranking-tab';
import type { NamedCategory, RankingView } from '@/lib/store/ranking-view';
import { currentName } from './category-options';
import { FirstLevel } from './first-level';
import { HotWords } from './hot-words';
import { HowMany } from './how-many';
import { LastChecked } from './last-checked';
import { ListChoice } from './list-choice';
import { ListView } from './list-view';
import styles from './ranking.module.css';
import { useHotWords, useRanking } from './use-ranking';

/** What the platform answers with where it knows no such category. */
const REFUSALS: readonly FailureCode[] = ['gateway-refused', 'parameter-wrong', 'reply-unexpected'];

const SPANS: readonly Span[] = ['last', 'week', 'month'];

interface Props {
  windowId: number;
  tree: CategoryTree | null;
  view: RankingView;
  category: NamedCategory;
  choose: (change: Partial<RankingView>) => void;
}

/** One list of a category and its hot words. */
export function CategoryLists({ windowId, tree, view, category, choose }: Props) {
  const [span, setSpan] = useState<Span>('last');
  const ranking = useRanking(category.id, view.kind);
  const words = useHotWords(category.id);
  const { dated, failure, lack } = ranking;
  const name = t('ranking.list.rows', {
    kind: t(`values.ranking.${view.kind}`),
    category: currentName(tree, category),
  });
  const isRefused = failure !== null && REFUSALS.includes(failure.code) && !dated?.current;
  const again = (): Promise<unknown> => Promise.all([ranking.again(), words.again()]);
  return (
    <>
      <ListChoice kind={view.kind} change={(kind) => choose({ kind })} />
      <div class={styles.controls}>
        <HowMany limit={view.limit} change={(limit) => choose({ limit })} />
        <Select
          label={t('ranking.compare.label')}
          value={span}
          options={SPANS.map((value) => ({ value, label: t(`ranking.compare.${value}`) }))}
          change={setSpan}
        />
      </div>
      <LastChecked
        takenAt={dated?.current?.takenAt ?? null}
        isReading={ranking.isReading}
        hasFailed={failure !== null}
        again={lack ? null : again}
      />
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {!isRefused && <HotWords windowId={windowId} daily={words} />}
      <ListView
        key={`${category.id} ${view.kind}`}
        view={view}
        name={name}
        daily={ranking}
        span={span}
      />
      {isRefused && (
        <>
          <p>{t('ranking.category.unknown')}</p>
          <FirstLevel tree={tree} choose={(other) => choose({ category: other })} />
        </>
      )}
    </>
  );
}
