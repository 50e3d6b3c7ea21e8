import chips from '@/components/search/narrowing.module.css';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { HotKeyword } from '@/lib/offers/ranking';
import styles from './ranking.module.css';

interface Props {
  words: readonly HotKeyword[];
  /** The language of the translations. */
  language: TitleLanguage;
  /** @param toPopup the word was pressed with the shift key */
  press: (keyword: string, toPopup: boolean) => void;
}

/** Hot words as buttons: the Chinese word, which is what is searched for, and its translation. */
export function HotWordButtons({ words, language, press }: Props) {
  return (
    <div class={styles.words}>
      {words.map(({ keyword, translation }, index) => (
        <button
          // A word may come twice.
          key={`${keyword} ${index}`}
          type="button"
          class={chips.chip}
          data-keyword={keyword}
          onClick={({ shiftKey }) => press(keyword, shiftKey)}
        >
          <span lang="zh-CN">{keyword}</span>
          {translation !== null && (
            <span class={chips.soft} lang={language}>
              {' '}
              {translation}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
