import { CopyButton } from '@/components/base/copy-button';
import { shown } from '@/components/words/shown';
import { language, t } from '@/components/words/words';
import { languageName } from '@/lib/locale/formats';
import type { PoolSearch } from '@/lib/store/records';
import styles from './pool.module.css';
import { orderOf } from './read-pool-form';

/** What was asked of a pool, and how much it holds. */
export function PoolFacts({ search }: { search: PoolSearch }) {
  const { wish, taskId, total } = search;
  const order = orderOf(wish);
  return (
    <dl class={styles.facts}>
      {total !== null && <Fact name={t('browse.pool.total')} value={shown.count(total)} />}
      <Fact name={t('browse.pool.pageSize')} value={shown.count(wish.pageSize)} />
      {wish.categoryId !== null && (
        <Fact name={t('browse.pool.categoryId')} value={wish.categoryId} />
      )}
      {order !== 'none' && (
        <Fact name={t('browse.pool.order')} value={t(`browse.pool.orders.${order}`)} />
      )}
      <Fact name={t('browse.pool.titles')} value={languageName(search.language, language.value)} />
      <div>
        <dt>{t('browse.pool.taskId')}</dt>
        <dd>
          {taskId}
          <CopyButton text={taskId} label={t('browse.pool.copyTaskId')} />
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
