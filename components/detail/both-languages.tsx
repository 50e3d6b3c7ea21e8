import { textsOf } from '@/components/offer/bilingual';
import { t } from '@/components/words/words';
import type { Bilingual } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import styles from './detail.module.css';

interface Props {
  text: Bilingual;
  titleLanguage: TitleLanguage;
}

/** A text in both languages, the reader's own first. */
export function BothLanguages({ text, titleLanguage }: Props) {
  const [first, second] = textsOf(text, titleLanguage);
  if (!first) return <>{t('detail.unknown')}</>;
  return (
    <>
      <span lang={first.lang}>{first.text}</span>
      {second && (
        <span class={styles.soft} lang={second.lang}>
          {' '}
          {second.text}
        </span>
      )}
    </>
  );
}
