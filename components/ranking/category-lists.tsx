import { useState } from 'preact/hooks';
import type { CategoryTree } from '@/components/browse/category-tree';
import { ExportLists } from '@/components/export/export-lists';
import { LackNote } from '@/components/offer/lack-note';
import { t } from '@/components/words/words';
import type { Span } from '@/lib/store/ranking-tab';
import type { NamedCategory, RankingView } from '@/lib/store/ranking-view';
import { currentName } from './category-options';
import { FirstLevel } from './first-level';
import { HotWords } from './hot-words';
import { HowMany } from './how-many';
import { isRefused } from './is-refused';
import { LastChecked } from './last-checked';
import { ListChoice } from './list-choice';
import { ListView } from './list-view';
import { OpenWorkspace } from './open-workspace';
import styles from './ranking.module.css';
import { SpanChoice } from './span-choice';
import { useHotWords, useRanking } from './use-ranking';
import { useShownList } from './use-shown-list';

interface Props {
  windowId: number;
  tree: CategoryTree | null;
  view: RankingView;
  category: NamedCategory;
  choose: (change: Partial<RankingView>) => void;
}

/** One list of a category and its hot words. */
export function CategoryLists({ windowId, tree, view, category, choose }: Props) {
  const { kind, limit } = view;
  const { id } = category;
  const [span, setSpan] = useState<Span>('last');
  const ranking = useRanking(id, kind);
  const words = useHotWords(id);
  const { dated, failure, lack } = ranking;
  const named = { id, name: currentName(tree, category) };
  const list = useShownList(named, dated, { limit, span });
  const name = t('ranking.list.rows', {
    kind: t(`values.ranking.${kind}`),
    category: named.name,
  });
  const refused = isRefused(ranking);
  const again = (): Promise<unknown> => Promise.all([ranking.again(), words.again()]);
  return (
    <>
      <ListChoice kind={kind} change={(other) => choose({ kind: other })} />
      <div class={styles.controls}>
        <HowMany limit={limit} change={(most) => choose({ limit: most })} />
        <SpanChoice span={span} change={setSpan} />
        <OpenWorkspace categoryId={id} kind={kind} limit={limit} />
      </div>
      <LastChecked
        takenAt={dated?.current?.takenAt ?? null}
        isReading={ranking.isReading}
        hasFailed={failure !== null}
        again={lack ? null : again}
      />
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {!refused && <HotWords key={id} windowId={windowId} daily={words} />}
      <ListView key={`${id} ${kind}`} name={name} daily={ranking} list={list} limit={limit} />
      {list && list.snapshot.rows.length > 0 && (
        <ExportLists key={`${list.snapshot.list} file`} lists={[list]} />
      )}
      {refused && (
        <>
          <p>{t('ranking.category.unknown')}</p>
          <FirstLevel tree={tree} choose={(other) => choose({ category: other })} />
        </>
      )}
    </>
  );
}
