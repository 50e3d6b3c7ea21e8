import { Notice } from '@/components/base/notice';
import type { Remedies } from '@/components/base/remedies';
import { Working, WorkOutcome } from '@/components/base/work-outcome';
import { t } from '@/components/words/words';
import type { AccountState } from './use-account-work';

interface Props {
  state: AccountState;
  owner: string | null;
  signIn: () => unknown;
}

const STEP_WORDS = {
  saving: 'account.saving',
  testing: 'account.testing',
  signingIn: 'signIn.running',
  finishing: 'signIn.finishing',
} as const;

/** What came of the last work on the account, or what is under way. */
export function AccountOutcome({ state, owner, signIn }: Props) {
  // We are in options already: a button that opens them would do nothing.
  const remedies: Remedies = { 'open-options': null, 'sign-in': signIn };
  return (
    <WorkOutcome
      of={state}
      failure={state.kind === 'failed' ? state.failure : null}
      remedies={remedies}
    >
      {said(state, owner)}
    </WorkOutcome>
  );
}

/** Not a component: where nothing is said, the place has to be empty. */
function said(state: AccountState, owner: string | null) {
  switch (state.kind) {
    case 'idle':
    case 'failed':
      return null;
    case 'working':
      return <Working words={t(STEP_WORDS[state.step])} />;
    case 'saved':
      return <Notice>{t('account.savedOnly')}</Notice>;
    case 'connected':
      return (
        <Notice kind="good">
          {owner ? t('account.connectedAs', { owner }) : t('account.connected')}
        </Notice>
      );
    case 'forgotten':
      return <Notice>{t('account.forgotten')}</Notice>;
  }
}
