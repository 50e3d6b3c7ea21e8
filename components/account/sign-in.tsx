import { LogIn } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { CopyButton } from '@/components/base/copy-button';
import { Field } from '@/components/base/field';
import { Fold } from '@/components/base/fold';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import { httpUrl } from '@/lib/picture/addresses';
import styles from './account.module.css';
import { PasteAddress } from './paste-address';
import type { SignInForm } from './use-sign-in';
import type { AccountWork } from './use-account-work';

interface Props {
  form: SignInForm;
  work: AccountWork;
}

/** The OAuth sign-in: the callback address to register, the button, and the way by pasting. */
export function SignIn({ form, work }: Props) {
  const [isTried, setTried] = useState(false);
  const isBad = httpUrl(form.callback.trim()) === null;
  const start = async (): Promise<void> => {
    setTried(true);
    if (!isBad) await form.start();
  };
  return (
    <div class={part.block}>
      <h3>{t('signIn.title')}</h3>
      <p class={part.soft}>{t('signIn.intro')}</p>
      <div>
        <p>{t('signIn.callback')}</p>
        <p class={styles.address}>
          {form.ownCallback}
          <CopyButton text={form.ownCallback} label={t('signIn.copyCallback')} />
        </p>
      </div>
      <div class={part.form}>
        <Field
          label={t('signIn.registered')}
          hint={t('signIn.registeredHint')}
          inputMode="url"
          value={form.callback}
          problem={isTried && isBad ? t('signIn.registeredBad') : null}
          change={form.setCallback}
        />
        <div class={part.row}>
          <Button icon={LogIn} busy={work.busy} press={start}>
            {t('signIn.button')}
          </Button>
        </div>
        {form.isAwaited ? (
          <PasteAddress work={work} />
        ) : (
          <Fold summary={t('signIn.cannotRegister')}>
            <PasteAddress work={work} />
          </Fold>
        )}
      </div>
    </div>
  );
}
