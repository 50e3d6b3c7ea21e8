import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import { Field } from '@/components/base/field';
import { t } from '@/components/words/words';
import type { AccountSummary } from '@/lib/account/summary';
import { send } from '@/lib/messages/send';
import styles from './account.module.css';
import type { AccountWork } from './use-account-work';

const EMPTY = { appKey: '', appSecret: '', accessToken: '', refreshToken: '' };
type FieldName = keyof typeof EMPTY;

interface Props {
  summary: AccountSummary;
  work: AccountWork;
}

/** The fields of the account. What is saved never comes back here: the fields then say "saved". */
export function KeyForm({ summary: { saved, sessionOnly }, work }: Props) {
  const [fields, setFields] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const [forgets, setForgets] = useState<boolean | null>(null);
  const isMissing = (name: FieldName): boolean => fields[name].trim() === '' && !saved[name];

  const save = async (): Promise<void> => {
    setTried(true);
    if (isMissing('appKey') || isMissing('appSecret')) return;
    await work.connect('saving', async () => {
      const outcome = await send('account.save', {
        ...fields,
        sessionOnly: forgets ?? sessionOnly,
      });
      if (outcome.ok) setFields(EMPTY);
      return outcome;
    });
  };

  const field = (name: FieldName, more: { problem?: string; hint?: string } = {}) => (
    <Field
      label={t(`account.${name}`)}
      value={fields[name]}
      secret={name !== 'appKey'}
      placeholder={saved[name] ? t('account.saved') : undefined}
      hint={saved[name] ? t('account.savedHint') : more.hint}
      problem={isTried && isMissing(name) ? (more.problem ?? null) : null}
      change={(value) => {
        setFields({ ...fields, [name]: value });
      }}
    />
  );
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {field('appKey', { problem: t('account.emptyKey') })}
      {field('appSecret', { problem: t('account.emptySecret') })}
      {field('accessToken', { hint: t('account.accessTokenHint') })}
      {field('refreshToken', { hint: t('account.refreshTokenHint') })}
      <Checkbox
        label={t('account.sessionOnly')}
        checked={forgets ?? sessionOnly}
        change={setForgets}
      />
      <div class={styles.row}>
        <Button kind="primary" submit busy={work.busy}>
          {t('account.save')}
        </Button>
      </div>
      <p class={styles.soft}>{t('account.privacy')}</p>
    </form>
  );
}
