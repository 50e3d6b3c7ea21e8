import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import { CredentialField } from './credential-field';
import type { AccountWork } from './use-account-work';
import type { KeyFields } from './use-key-form';

interface Props {
  fields: KeyFields;
  work: AccountWork;
}

/** The fields of the official interface's account. */
export function KeyForm({ fields, work }: Props) {
  const [isTried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (fields.isMissing('appKey') || fields.isMissing('appSecret')) return;
    await work.connect('saving', fields.save);
  };
  return (
    <form
      class={part.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <CredentialField
        fields={fields}
        name="appKey"
        label={t('account.appKey')}
        missing={isTried && t('account.emptyKey')}
      />
      <CredentialField
        fields={fields}
        name="appSecret"
        label={t('account.appSecret')}
        secret
        missing={isTried && t('account.emptySecret')}
      />
      {(['accessToken', 'refreshToken'] as const).map((name) => (
        <CredentialField
          key={name}
          fields={fields}
          name={name}
          label={t(`account.${name}`)}
          secret
          hint={t(`account.${name}Hint`)}
        />
      ))}
      <Checkbox
        label={t('account.sessionOnly')}
        checked={fields.sessionOnly}
        change={fields.setSessionOnly}
      />
      <div class={part.row}>
        <Button kind="primary" submit busy={work.busy}>
          {t('account.save')}
        </Button>
      </div>
      <p class={part.soft}>{t('account.privacy')}</p>
    </form>
  );
}
