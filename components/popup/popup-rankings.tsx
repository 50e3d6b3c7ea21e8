import { useCallback, useId } from 'preact/hooks';
import { HotWordButtons } from '@/components/ranking/hot-word-buttons';
import { useSetting } from '@/components/state/use-setting';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { dayOf } from '@/lib/store/day-count';
import {
  categoryChoices,
  rankingView,
  type NamedCategory,
  type RankingView,
} from '@/lib/store/ranking-view';
import { hotWordsAt, listName, rankingAt } from '@/lib/store/rankings';
import { OpenRankings } from './open-rankings';
import styles from './popup-rankings.module.css';
import { TopRow } from './top-row';

const MOST_ROWS = 5;

interface Props {
  windowId: number;
  search: (keyword: string) => void;
}

/**
 * The top of the list that was looked at last, else of the first pinned category, and its hot words,
 * as they stand in the store: opening the popup costs no call.
 */
export function PopupRankings({ windowId, search }: Props) {
  const view = useSetting(rankingView);
  const choices = useSetting(categoryChoices);
  const category = view?.category ?? choices?.pinned[0];
  if (!view || !category) return null;
  return <Top view={view} category={category} windowId={windowId} search={search} />;
}

interface TopProps extends Props {
  view: RankingView;
  category: NamedCategory;
}

function Top({ view, category, windowId, search }: TopProps) {
  const id = useId();
  const { kind } = view;
  const today = dayOf(Date.now());
  const read = useCallback(
    async () => ({
      list: await rankingAt(listName(category.id, kind), today),
      hot: await hotWordsAt(category.id, today),
    }),
    [category.id, kind, today],
  );
  const { value } = useStored('rankings', read);
  const rows = value?.list?.rows.slice(0, MOST_ROWS) ?? [];
  const words = value?.hot?.words ?? [];
  if (rows.length === 0 && words.length === 0) return null;
  const list = `${category.name}, ${t(`values.ranking.${kind}`)}`;
  return (
    <>
      {value?.list && rows.length > 0 && (
        <section class={styles.top} aria-labelledby={id}>
          <h2 id={id} class={styles.name}>
            {t('ranking.popup.top', { count: rows.length, category: list })}
          </h2>
          <ol class={styles.rows}>
            {rows.map((row, index) => (
              <TopRow
                key={`${row.offerId} ${index}`}
                row={row}
                titleLanguage={value.list?.language ?? 'en'}
              />
            ))}
          </ol>
        </section>
      )}
      {value?.hot && words.length > 0 && (
        <section class={styles.top} role="region" aria-label={t('ranking.words.title')}>
          <h2 class={styles.name}>{t('ranking.words.title')}</h2>
          <HotWordButtons words={words} language={value.hot.language} press={search} />
        </section>
      )}
      <OpenRankings view={{ ...view, category }} windowId={windowId} />
    </>
  );
}
