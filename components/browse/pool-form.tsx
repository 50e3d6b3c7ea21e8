import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Field } from '@/components/base/field';
import { Select } from '@/components/base/select';
import { LackNote } from '@/components/offer/lack-note';
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { useLack } from '@/components/state/use-connection';
import { titleLanguage } from '@/components/state/title-language';
import { language, t } from '@/components/words/words';
import { languageName } from '@/lib/locale/formats';
import { send } from '@/lib/messages/send';
import styles from './browse.module.css';
import { POOL_ORDERS, readPoolForm, type PoolFields, type PoolProblem } from './read-pool-form';
import { TaskId } from './task-id';
import type { KeptPoolForm } from './use-pool-form';

interface Props {
  windowId: number;
  kept: KeptPoolForm;
}

/** Asks for a product pool: which one, how many rows at a time, in which order. */
export function PoolForm({ windowId, kept }: Props) {
  const lack = useLack('pool');
  const { fields: form, taskId } = kept;
  const [problems, setProblems] = useState<readonly PoolProblem[]>([]);
  const [failure, attempt] = useAttempt();
  const [busy, run] = useBusy();
  const change = (part: Partial<PoolFields>): void => {
    kept.change(part);
    setProblems((before) => before.filter((field) => !(field in part)));
  };
  const submit = (): void => {
    const { wish, problems: found } = readPoolForm(form);
    setProblems(found);
    if (!wish) return;
    const searchId = crypto.randomUUID();
    kept.asked();
    void run(() => attempt(() => send('search.pool', { searchId, wish, taskId, windowId })));
  };
  const field = (name: PoolProblem, hint?: string) => (
    <Field
      label={t(`browse.pool.${name}`)}
      hint={hint}
      inputMode="numeric"
      value={form[name]}
      problem={problems.includes(name) ? t(`browse.pool.${name}Bad`) : null}
      change={(text) => change({ [name]: text })}
    />
  );
  return (
    <>
      <p>{t('browse.pool.means')}</p>
      {lack && <LackNote lack={lack} />}
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {field('poolId', t('browse.pool.poolIdHint'))}
        {field('pageSize', t('browse.pool.pageSizeHint'))}
        {field('categoryId')}
        <Select
          label={t('browse.pool.order')}
          value={form.order}
          options={POOL_ORDERS.map((value) => ({ value, label: t(`browse.pool.orders.${value}`) }))}
          change={(order) => change({ order })}
        />
        <TaskId taskId={taskId} renew={kept.renew} />
        <p class={styles.soft}>
          {t('browse.pool.language', { language: languageName(titleLanguage(), language.value) })}
        </p>
        {!lack && (
          <div>
            <Button kind="primary" submit busy={busy}>
              {t('browse.pool.submit')}
            </Button>
          </div>
        )}
        {failure && <FailureNotice failure={failure} />}
      </form>
    </>
  );
}
