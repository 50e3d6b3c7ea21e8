import { ConfirmButton } from '@/components/base/confirm-button';
import part from '@/components/options/part.module.css';
import { shown } from '@/components/words/shown';
import { explain, t } from '@/components/words/words';
import {
  isConnected,
  NO_ACCOUNT,
  type AccountSummary,
  accountSummary,
} from '@/lib/account/summary';
import { useSetting } from '@/components/state/use-setting';
import { AccountOutcome } from './account-outcome';
import { GettingAKey } from './getting-a-key';
import { KeyCheckPart } from './key-check';
import { KeyForm } from './key-form';
import { SignIn } from './sign-in';
import { IDLE, useAccountWork, type AccountWork } from './use-account-work';
import { useKeyForm } from './use-key-form';
import { useSignIn } from './use-sign-in';

/** Everything about the 1688 account: who can get a key, the fields, the test, the sign-in. */
export function AccountSection() {
  const read = useSetting(accountSummary);
  const summary = read ?? NO_ACCOUNT;
  const work = useAccountWork();
  const fields = useKeyForm(summary);
  const form = useSignIn(work, fields.saveTyped);
  const outcome = (place: AccountWork['place']) => (
    <AccountOutcome
      state={work.place === place ? work.state : IDLE}
      owner={summary.owner}
      signIn={form.start}
    />
  );
  return (
    <div class={part.section}>
      <GettingAKey key={String(read === null)} open={!summary.saved.appKey} />
      <AccountState summary={summary} />
      <KeyForm fields={fields} work={work}>
        {outcome('key')}
      </KeyForm>
      {summary.saved.appKey && (
        <div>
          <ConfirmButton
            label={t('account.forget')}
            question={t('account.forgetSure')}
            yes={t('account.forgetYes')}
            press={work.forget}
          />
        </div>
      )}
      <SignIn form={form} work={work} />
      {outcome('signIn')}
      <KeyCheckPart isConnected={isConnected(summary)} />
    </div>
  );
}

/** What is saved, what 1688 said to it, and until when it holds. */
function AccountState({ summary }: { summary: AccountSummary }) {
  const { accessExpiresAt, refreshExpiresAt, owner } = summary;
  const parts = [
    verdictWords(summary),
    owner,
    accessExpiresAt && t('account.tokenUntil', { day: shown.moment(accessExpiresAt) }),
    refreshExpiresAt && t('account.refreshUntil', { day: shown.moment(refreshExpiresAt) }),
  ].filter(Boolean);
  return <p class={part.soft}>{parts.join(' · ')}</p>;
}

function verdictWords(summary: AccountSummary): string {
  if (!isConnected(summary)) return t('account.notConnected');
  const { verdict } = summary;
  if (verdict === null) return t('account.keySaved');
  return verdict === 'accepted'
    ? t('account.accepted')
    : t('account.refused', { why: explain({ code: verdict }, true).says });
}
