import { Button } from '@/components/base/button';
import { Notice } from '@/components/base/notice';
import { remediesFor } from '@/components/base/remedies';
import { Table } from '@/components/base/table';
import part from '@/components/options/part.module.css';
import { explain, t } from '@/components/words/words';
import type { KeyCheckRow } from '@/lib/store/key-check';
import styles from './account.module.css';
import { CHECKED, failureCodeOf } from './key-check-standing';

/** What a check found, operation by operation. */
export function KeyCheckTable({ rows }: { rows: readonly KeyCheckRow[] }) {
  const columns = (['operation', 'result', 'details'] as const).map((name) =>
    t(`account.check.${name}`),
  );
  return (
    <div class={`${part.block ?? ''} ${styles.results ?? ''}`}>
      <Table label={t('account.check.title')} columns={columns}>
        {rows.map((row) => (
          <tr key={row.operation}>
            <th scope="row">
              {nameOf(row.operation)}
              <small>
                <code>{row.operation}</code>
              </small>
            </th>
            <td>{t(`account.check.states.${row.state}`)}</td>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </Table>
      {rows.some(({ state }) => state === 'not-subscribed') && <Subscribe />}
    </div>
  );
}

function nameOf(operation: string): string | null {
  if (!Object.hasOwn(CHECKED, operation)) return null;
  const ability = CHECKED[operation as keyof typeof CHECKED];
  return ability === 'upload' || ability === 'byAddress'
    ? t(`account.check.${ability}`)
    : t(`values.ability.${ability}`);
}

/** How many things came, what was otherwise than documented, why it failed, in whose words. */
function Details({ row: { state, answered, drifts, reason, text } }: { row: KeyCheckRow }) {
  const code = failureCodeOf(reason);
  return (
    <>
      {answered !== null && <p>{t('account.check.answered', { count: answered })}</p>}
      {drifts.length > 0 && (
        <ul>
          {drifts.map(({ path, expected, received }) => (
            <li key={path}>
              <code>{path}</code>: {t('account.check.drift', { expected, received })}
            </li>
          ))}
        </ul>
      )}
      {state === 'skipped' && <p>{t(skippedKey(reason))}</p>}
      {code !== null && state === 'failed' && <p>{explain({ code }, true).says}</p>}
      {text !== null && <small>{text}</small>}
    </>
  );
}

function skippedKey(reason: string | null) {
  return reason === 'needs-pool-id' ? 'account.check.noPool' : 'account.check.noInput';
}

/** The remedy that the failure itself would offer. Not an alert: the table may be weeks old. */
function Subscribe() {
  const failure = { code: 'not-subscribed' } as const;
  return (
    <Notice kind="caution">
      <p>{t('account.check.subscribe')}</p>
      <div class={part.row}>
        {remediesFor(failure, {}).map(({ label, press }) => (
          <Button key={label} press={press}>
            {label}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
