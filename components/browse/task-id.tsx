import { RefreshCw } from 'lucide';
import { useId } from 'preact/hooks';
import { CopyButton } from '@/components/base/copy-button';
import field from '@/components/base/field.module.css';
import { IconButton } from '@/components/base/icon-button';
import { t } from '@/components/words/words';

interface Props {
  taskId: string;
  renew: () => void;
}

/** The name of a run through a pool: 1688 gives the next page of the same run under the same name. */
export function TaskId({ taskId, renew }: Props) {
  const id = useId();
  return (
    <div class={field.field}>
      <label class={field.label} for={id}>
        {t('browse.pool.taskId')}
      </label>
      <div class={field.row}>
        <input id={id} class={field.control} type="text" readonly value={taskId} />
        <CopyButton text={taskId} label={t('browse.pool.copyTaskId')} />
        <IconButton quiet icon={RefreshCw} label={t('browse.pool.newRun')} press={renew} />
      </div>
      <p class={field.hint}>{t('browse.pool.taskIdHint')}</p>
    </div>
  );
}
