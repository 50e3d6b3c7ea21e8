import { SearchX } from 'lucide';
import { Icon } from '@/components/base/icon';
import { OwnPictureSearch } from '@/components/picture/own-picture-search';
import { t } from '@/components/words/words';
import type { SearchRecord } from '@/lib/store/records';
import { EmptyRelated } from './empty-related';
import { countOf, narrowingOf } from './narrowing';
import { OwnPageLink } from './own-page-link';
import styles from './results.module.css';

/** What a search shows that found nothing: what to try instead. */
export function EmptyResult({ search }: { search: SearchRecord }) {
  // Without words a search lists a category, which is no filter then.
  const isCategory = search.kind === 'keyword' && search.keyword === '';
  const { category, ...rest } = search.options;
  const narrowing = { ...rest, sort: null, category: isCategory ? null : category };
  const isNarrowed = countOf(narrowingOf(narrowing)) > 0;
  return (
    <div class={styles.empty}>
      <Icon shape={SearchX} size={28} />
      <p class={styles.count}>{t(`search.empty.${search.kind}`)}</p>
      <p>{t(isCategory ? 'search.emptyCategoryTodo' : `search.emptyTodo.${search.kind}`)}</p>
      {isNarrowed && <p class={styles.soft}>{t('search.emptyFiltered')}</p>}
      {search.kind === 'related' && <EmptyRelated search={search} />}
      {search.kind === 'picture' && (
        <OwnPictureSearch search={search}>{t('search.emptyElsewhere')}</OwnPictureSearch>
      )}
      <OwnPageLink search={search} />
    </div>
  );
}
