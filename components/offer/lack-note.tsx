import { t } from '@/components/words/words';
import type { Lack } from '@/lib/offers/dialects';
import styles from './wishes.module.css';

/** Why nothing that is connected can do something, in a sentence. */
export function lackWords(lack: Lack): string {
  return lack.reason === 'dialect'
    ? t('offer.lack.dialect', { dialect: t(`values.dialect.${lack.dialect}`) })
    : t(`offer.lack.${lack.reason}`);
}

/** The reason why something is shown and cannot be done. */
export function LackNote({ lack }: { lack: Lack }) {
  return <p class={styles.reason}>{lackWords(lack)}</p>;
}
