import { useId } from 'preact/hooks';
import styles from '@/components/base/field.module.css';
import { t } from '@/components/words/words';

interface Props {
  text: string;
  change: (text: string) => void;
}

/** The box that looks through what has been read of the tree. */
export function CategorySearch({ text, change }: Props) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {t('browse.categories.search')}
      </label>
      <input
        id={id}
        class={styles.control}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={t('browse.categories.searchHint')}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
