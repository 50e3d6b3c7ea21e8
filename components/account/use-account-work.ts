import { useState } from 'preact/hooks';
import { useBusy } from '@/components/state/use-busy';
import { accountSummary, type AccountSummary } from '@/lib/account/summary';
import type { Failure, Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';

/** Where work on the account stands. */
export type AccountState =
  | { kind: 'idle' }
  | { kind: 'working'; step: 'saving' | 'testing' | 'signingIn' | 'finishing' }
  | { kind: 'connected' }
  /** Key and secret are there, but no token yet: nothing to test with. */
  | { kind: 'saved' }
  | { kind: 'forgotten' }
  | { kind: 'failed'; failure: Failure };

export const IDLE: AccountState = { kind: 'idle' };

export interface AccountWork {
  state: AccountState;
  /** Which part of the form the state belongs to, so that it is said there. */
  place: 'key' | 'signIn';
  busy: boolean;
  /** Does one thing and then, if it went well, tests the connection with it. */
  connect: (
    step: 'saving' | 'signingIn' | 'finishing',
    work: () => Promise<Outcome<unknown>>,
  ) => Promise<void>;
  forget: () => Promise<void>;
  /** What came of the last work no longer matters. */
  clear: () => void;
}

/** The work on the account: one thing at a time, with what came of the last. */
export function useAccountWork(): AccountWork {
  const [state, setState] = useState(IDLE);
  const [place, setPlace] = useState<AccountWork['place']>('key');
  const [busy, run] = useBusy();

  const connect: AccountWork['connect'] = (step, work) =>
    run(async () => {
      setPlace(step === 'saving' ? 'key' : 'signIn');
      setState({ kind: 'working', step });
      const done = await work();
      if (!done.ok) {
        setState({ kind: 'failed', failure: done.error });
        return;
      }
      if (isUnfinished(done.value)) {
        setState(IDLE);
        return;
      }
      if (!hasToken(await accountSummary.read())) {
        setState({ kind: 'saved' });
        return;
      }
      setState({ kind: 'working', step: 'testing' });
      const test = await send('account.test', {});
      setState(test.ok ? { kind: 'connected' } : { kind: 'failed', failure: test.error });
    });

  const forget = async (): Promise<void> => {
    setPlace('key');
    const done = await send('account.forget', {});
    setState(done.ok ? { kind: 'forgotten' } : { kind: 'failed', failure: done.error });
  };

  return { state, place, busy, connect, forget, clear: () => setState(IDLE) };
}

function hasToken({ saved }: AccountSummary): boolean {
  return saved.accessToken || saved.refreshToken;
}

/** A sign-in that waits for the pasted address has nothing to be tested yet. */
function isUnfinished(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'finished' in value && value.finished === false
  );
}
