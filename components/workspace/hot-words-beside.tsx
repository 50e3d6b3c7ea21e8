import { useId } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { HotWordButtons } from '@/components/ranking/hot-word-buttons';
import { HotWords } from '@/components/ranking/hot-words';
import type { Daily } from '@/components/ranking/use-ranking';
import { useWordPress } from '@/components/ranking/use-word-press';
import { t } from '@/components/words/words';
import type { HotWordsTab } from '@/lib/store/ranking-tab';
import type { NamedCategory } from '@/lib/store/ranking-view';
import type { HotWordsSnapshot } from '@/lib/store/rankings';
import styles from './workspace.module.css';

interface Props {
  windowId: number;
  words: readonly { category: NamedCategory; daily: Daily<HotWordsTab> }[];
}

/** The hot words of categories beside each other, and those that all of them have. */
export function HotWordsBeside({ windowId, words }: Props) {
  const [first, ...others] = words.flatMap(({ daily }) => daily.dated?.current ?? []);
  const isKnown = others.length === words.length - 1;
  return (
    <div class={styles.beside}>
      {words.map(({ category, daily }) => (
        <HotWords
          key={category.id}
          windowId={windowId}
          daily={daily}
          title={t('workspace.words.of', { category: category.name })}
        />
      ))}
      {first && isKnown && <InBoth windowId={windowId} first={first} others={others} />}
    </div>
  );
}

interface InBothProps {
  windowId: number;
  first: HotWordsSnapshot;
  others: readonly HotWordsSnapshot[];
}

function InBoth({ windowId, first, others }: InBothProps) {
  const id = useId();
  const [problem, press] = useWordPress(windowId);
  const common = first.words.filter(({ keyword }) =>
    others.every(({ words }) => words.some((word) => word.keyword === keyword)),
  );
  return (
    <section class={styles.block} role="region" aria-labelledby={id}>
      <h3 id={id}>{t('workspace.words.both')}</h3>
      {common.length > 0 ? (
        <HotWordButtons words={common} language={first.language} press={press} />
      ) : (
        <p class={styles.soft}>{t('workspace.words.none')}</p>
      )}
      {problem && <FailureNotice failure={problem} />}
    </section>
  );
}
