import { Field } from '@/components/base/field';
import { t } from '@/components/words/words';
import type { Credentials } from './use-credentials';

interface Props<Name extends string> {
  fields: Credentials<Name>;
  name: Name;
  label: string;
  /** Hidden while typed. */
  secret?: boolean;
  hint?: string;
  /** What is said where it is neither typed nor saved, once it has been tried to save. */
  missing?: string | false | undefined;
}

/** One of some credentials. What is saved does not come back here: the field then says "saved". */
export function CredentialField<Name extends string>(props: Props<Name>) {
  const { fields, name, label, secret = false, hint, missing } = props;
  const isSaved = fields.saved[name];
  return (
    <Field
      label={label}
      value={fields.values[name]}
      secret={secret}
      placeholder={isSaved ? t('account.saved') : undefined}
      hint={isSaved ? t('account.savedHint') : hint}
      problem={missing && fields.isMissing(name) ? missing : null}
      change={(value) => fields.type(name, value)}
    />
  );
}
