import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Field } from '@/components/base/field';
import { Working } from '@/components/base/work-outcome';
import part from '@/components/options/part.module.css';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { CHECK_CALLS, type Standing } from './key-check-standing';
import { KeyCheckTable } from './key-check-table';
import { useKeyCheck } from './use-key-check';

/** Calls each operation of the official interface once, and shows what the key can do. */
export function KeyCheckPart({ isConnected }: { isConnected: boolean }) {
  const id = useId();
  const { check, standing, failure, start } = useKeyCheck();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const poolId = typed.normalize('NFKC').trim();
  const isBad = poolId !== '' && !/^[1-9]\d{0,19}$/.test(poolId);
  const submit = (): void => {
    setTried(true);
    if (!isBad) void start(poolId === '' ? null : poolId);
  };
  return (
    <div class={part.block}>
      <h3>{t('account.check.title')}</h3>
      <form
        class={part.form}
        onSubmit={(event) => {
          event.preventDefault();
          // The Enter key submits past a button that cannot be pressed.
          if (isConnected && standing.kind !== 'running') submit();
        }}
      >
        <Field
          label={t('account.check.poolId')}
          hint={t('account.check.poolIdHint')}
          inputMode="numeric"
          value={typed}
          problem={isTried && isBad ? t('account.check.poolIdBad') : null}
          change={setTyped}
        />
        <div class={part.row}>
          <Button
            submit
            busy={standing.kind === 'running'}
            blockedBy={isConnected ? undefined : `${id}-why`}
          >
            {t('account.check.button')}
          </Button>
        </div>
        <p class={part.soft} id={`${id}-why`}>
          {isConnected
            ? t('account.check.cost', { count: CHECK_CALLS })
            : t('account.check.notConnected')}
        </p>
      </form>
      <div role="status">
        <Said standing={standing} />
      </div>
      {failure && <FailureNotice failure={failure} remedies={{ 'open-options': null }} inOptions />}
      {check && check.rows.length > 0 && <KeyCheckTable rows={check.rows} />}
    </div>
  );
}

function Said({ standing }: { standing: Standing }) {
  switch (standing.kind) {
    case 'never':
      return null;
    case 'running':
      return (
        <Working words={t('account.check.running', { done: standing.done, calls: CHECK_CALLS })} />
      );
    case 'unfinished':
      return <p>{t('account.check.unfinished')}</p>;
    case 'done':
      return <p class={part.soft}>{t('account.check.at', { time: shown.moment(standing.at) })}</p>;
  }
}
