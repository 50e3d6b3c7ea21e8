import { Pin } from 'lucide';
import { CopyButton } from '@/components/base/copy-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { ToggleButton } from '@/components/base/toggle-button';
import browse from '@/components/browse/browse.module.css';
import { CategoryNames } from '@/components/browse/category-name';
import { pathWords } from '@/components/browse/category-path';
import { categoryOf, type CategoryTree } from '@/components/browse/category-tree';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { inIncognito } from '@/lib/store/incognito';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { currentName } from './category-options';
import styles from './ranking.module.css';

interface Props {
  tree: CategoryTree | null;
  category: NamedCategory;
  isPinned: boolean;
}

/** The category whose lists are shown, with its id, and whether it is read every day. */
export function ChosenCategory({ tree, category, isPinned }: Props) {
  const [failure, attempt] = useAttempt();
  const { id } = category;
  const name = currentName(tree, category);
  const known = tree?.byId.has(id) ? categoryOf(tree, id) : null;
  const path = tree ? pathWords(tree, id) : '';
  return (
    <section class={styles.chosen} aria-label={name}>
      <div class={styles.chosenName}>
        <h3 class={browse.names}>
          {known ? <CategoryNames category={known} /> : <span dir="auto">{name}</span>}
        </h3>
        <p class={browse.soft}>
          {path !== '' && `${path} · `}
          {id}
          <CopyButton text={id} label={t('ranking.category.copyId')} />
        </p>
      </div>
      <ToggleButton
        icon={Pin}
        pressed={isPinned}
        change={(pinned) => void attempt(() => send('ranking.pin', { category, isPinned: pinned }))}
      >
        {t(inIncognito() ? 'ranking.category.pinIncognito' : 'ranking.category.pin')}
      </ToggleButton>
      {failure && <FailureNotice failure={failure} />}
    </section>
  );
}
