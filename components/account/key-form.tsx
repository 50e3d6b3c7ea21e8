import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import { Field } from '@/components/base/field';
import { t } from '@/components/words/words';
import type { AccountSummary } from '@/lib/account/summary';
import styles from './account.module.css';
import type { AccountWork } from './use-account-work';
import type { FieldName, KeyFields } from './use-key-form';

interface Props {
  fields: KeyFields;
  summary: AccountSummary;
  work: AccountWork;
}

/** The fields of the account. What is saved never comes back here: the fields then say "saved". */
export function KeyForm({ fields, summary: { saved }, work }: Props) {
  const [isTried, setTried] = useState(false);
  const { values, isMissing } = fields;

  const save = async (): Promise<void> => {
    setTried(true);
    if (isMissing('appKey') || isMissing('appSecret')) return;
    await work.connect('saving', fields.save);
  };

  const field = (name: FieldName, more: { problem?: string; hint?: string } = {}) => (
    <Field
      label={t(`account.${name}`)}
      value={values[name]}
      secret={name !== 'appKey'}
      placeholder={saved[name] ? t('account.saved') : undefined}
      hint={saved[name] ? t('account.savedHint') : more.hint}
      problem={isTried && isMissing(name) ? (more.problem ?? null) : null}
      change={(value) => fields.type(name, value)}
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
        checked={fields.sessionOnly}
        change={fields.setSessionOnly}
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
