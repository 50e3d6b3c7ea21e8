import { FailureNotice } from '@/components/base/failure-notice';
import { Notice } from '@/components/base/notice';
import type { Remedies } from '@/components/base/remedies';
import { Spinner } from '@/components/base/spinner';
import { t } from '@/components/words/words';
import styles from './account.module.css';
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
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p class={styles.row} role="status">
          <Spinner />
          {t(STEP_WORDS[state.step])}
        </p>
      );
    case 'connected':
      return (
        <Notice kind="good" role="status">
          {owner ? t('account.connectedAs', { owner }) : t('account.connected')}
        </Notice>
      );
    case 'forgotten':
      return <Notice role="status">{t('account.forgotten')}</Notice>;
    case 'failed': {
      // We are in options already: a button that opens them would do nothing.
      const remedies: Remedies = { 'open-options': null, 'sign-in': signIn };
      return <FailureNotice failure={state.failure} remedies={remedies} />;
    }
  }
}
