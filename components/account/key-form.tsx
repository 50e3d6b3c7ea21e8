import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import { Field } from '@/components/base/field';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import { CredentialField } from './credential-field';
import type { AccountWork } from './use-account-work';
import type { KeyFields } from './use-key-form';

interface Props {
  fields: KeyFields;
  work: AccountWork;
  /** What came of the last work on it. */
  children: ComponentChildren;
}

/** The fields of the official interface's account. */
export function KeyForm({ fields, work, children }: Props) {
  const [isTried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (fields.isMissing('appKey') || fields.isMissing('appSecret')) work.clear();
    else await work.connect('saving', fields.save);
  };
  return (
    <form
      class={part.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t('account.appKey')}
        value={fields.values.appKey}
        hint={fields.isOtherApp ? t('account.otherApp') : undefined}
        problem={isTried && fields.isMissing('appKey') ? t('account.emptyKey') : null}
        change={(appKey) => fields.type('appKey', appKey)}
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
      {children}
      <p class={part.soft}>{t('account.privacy')}</p>
    </form>
  );
}
