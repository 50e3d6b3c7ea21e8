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

/** What came of the last work on the account, or what is under way, in one lasting place. */
export function AccountOutcome({ state, owner, signIn }: Props) {
  // We are in options already: a button that opens them would do nothing.
  const remedies: Remedies = { 'open-options': null, 'sign-in': signIn };
  return (
    <>
      <div class={styles.outcome} role="status">
        <Said state={state} owner={owner} />
      </div>
      {state.kind === 'failed' && (
        <FailureNotice failure={state.failure} remedies={remedies} inOptions />
      )}
    </>
  );
}

function Said({ state, owner }: Pick<Props, 'state' | 'owner'>) {
  switch (state.kind) {
    case 'idle':
    case 'failed':
      return null;
    case 'working':
      return (
        <p class={styles.row}>
          <Spinner />
          {t(STEP_WORDS[state.step])}
        </p>
      );
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
