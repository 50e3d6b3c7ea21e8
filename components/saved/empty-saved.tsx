import { Bookmark } from 'lucide';
import { Icon } from '@/components/base/icon';
import styles from '@/components/search/results.module.css';
import { t } from '@/components/words/words';

/** What keeping is for, and how it is done. */
export function EmptySaved() {
  return (
    <div class={styles.empty}>
      <Icon shape={Bookmark} size={28} />
      <p class={styles.count}>{t('saved.empty')}</p>
      <p>{t('saved.emptyTodo')}</p>
    </div>
  );
}
