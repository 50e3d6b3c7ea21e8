import { useId } from 'preact/hooks';
import { useCategoryTree } from '@/components/browse/use-category-tree';
import { currentName } from '@/components/ranking/category-options';
import { HotWordButtons } from '@/components/ranking/hot-word-buttons';
import { CheckedAt } from '@/components/ranking/last-checked';
import { t } from '@/components/words/words';
import type { HotWordsSnapshot, RankingSnapshot } from '@/lib/store/rankings';
import { OpenRankings } from './open-rankings';
import styles from './popup-rankings.module.css';
import { TopRow } from './top-row';
import { useTopList } from './use-top-list';

const MOST_ROWS = 5;

interface Props {
  windowId: number;
  search: (keyword: string) => void;
}

/** The top of a list and its category's hot words: opening the popup costs no call. */
export function PopupRankings({ windowId, search }: Props) {
  const top = useTopList();
  const { tree } = useCategoryTree();
  if (!top) return null;
  const { view, list, hot } = top;
  const name = currentName(tree, view.category);
  return (
    <>
      {list && <Top list={list} name={`${name}, ${t(`values.ranking.${view.kind}`)}`} />}
      {hot && <Words hot={hot} search={search} />}
      <OpenRankings view={view} windowId={windowId} />
    </>
  );
}

interface TopProps {
  list: RankingSnapshot;
  /** What it is called, category and kind. */
  name: string;
}

function Top({ list, name }: TopProps) {
  const id = useId();
  const rows = list.rows.slice(0, MOST_ROWS);
  return (
    <section class={styles.top} aria-labelledby={id}>
      <h2 id={id} class={styles.name}>
        {t('ranking.popup.top', { count: rows.length, category: name })}
      </h2>
      <CheckedAt takenAt={list.takenAt} />
      <ol class={styles.rows}>
        {rows.map((row, index) => (
          <TopRow key={`${row.offerId} ${index}`} row={row} titleLanguage={list.language} />
        ))}
      </ol>
    </section>
  );
}

interface WordsProps extends Pick<Props, 'search'> {
  hot: HotWordsSnapshot;
}

function Words({ hot, search }: WordsProps) {
  return (
    <section class={styles.top} role="region" aria-label={t('ranking.words.title')}>
      <h2 class={styles.name}>{t('ranking.words.title')}</h2>
      <CheckedAt takenAt={hot.takenAt} />
      <HotWordButtons words={hot.words} language={hot.language} press={search} />
    </section>
  );
}
