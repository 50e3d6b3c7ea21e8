import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Field } from '@/components/base/field';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { AccountWork } from './use-account-work';

/** Takes the address at which a sign-in ended, where the browser could not bring it by itself. */
export function PasteAddress({ work }: { work: AccountWork }) {
  const [redirected, setRedirected] = useState('');
  const [isMissing, setMissing] = useState(false);
  const finish = async (): Promise<void> => {
    setMissing(redirected.trim() === '');
    if (redirected.trim() === '') return;
    await work.connect('finishing', () => send('account.finishSignIn', { redirected }));
  };
  return (
    <form
      class={part.block}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <p class={part.soft}>{t('signIn.pasteHint')}</p>
      <Field
        label={t('signIn.pasteTitle')}
        placeholder={t('signIn.paste')}
        value={redirected}
        problem={isMissing ? t('signIn.pasteMissing') : null}
        change={(value) => {
          setRedirected(value);
          setMissing(false);
        }}
      />
      <div class={part.row}>
        <Button submit busy={work.busy}>
          {t('signIn.finish')}
        </Button>
      </div>
    </form>
  );
}
