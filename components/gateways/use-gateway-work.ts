import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useBusy } from '@/components/state/use-busy';
import type { Failure, Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { Dialect } from '@/lib/offers/dialects';

/** The interfaces whose host Chrome has to be asked for. */
export type OtherDialect = Exclude<Dialect, 'crossborder'>;

/** Where work on an interface stands. */
export type GatewayState =
  | { kind: 'idle' }
  | { kind: 'working'; step: 'asking' | 'saving' | 'testing' }
  /** The user did not let Chrome reach the hosts: nothing was saved. */
  | { kind: 'refused' }
  | { kind: 'connected' }
  | { kind: 'forgotten' }
  | { kind: 'failed'; failure: Failure };

export interface GatewayWork {
  state: GatewayState;
  /** The hosts that were asked for last; they may be others than those that are saved. */
  asked: readonly string[] | null;
  busy: boolean;
  /** Asks for the hosts, saves, and tests. To be called in the click's own turn. */
  connect: (wish: ConnectWish) => Promise<void>;
  test: () => Promise<void>;
  /** Forgets the credentials, and gives the hosts back to Chrome. */
  forget: (origins: readonly string[]) => Promise<void>;
}

interface ConnectWish {
  origins: readonly string[];
  /** Hosts that are needed no more once this is saved. */
  outdated: readonly string[];
  save: () => Promise<Outcome<null>>;
}

/** The work on one interface: one thing at a time, with what came of the last. */
export function useGatewayWork(dialect: OtherDialect): GatewayWork {
  const [state, setState] = useState<GatewayState>({ kind: 'idle' });
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [busy, run] = useBusy();

  const testNow = async (): Promise<void> => {
    setState({ kind: 'working', step: 'testing' });
    const test = await send('gateway.test', { dialect });
    setState(test.ok ? { kind: 'connected' } : { kind: 'failed', failure: test.error });
  };

  const connect = ({ origins, outdated, save }: ConnectWish): Promise<void> =>
    run(async () => {
      // Before anything is waited for: after that the gesture does not count any more.
      const answer = ask(origins);
      setAsked(origins);
      setState({ kind: 'working', step: 'asking' });
      if (!(await answer)) {
        setState({ kind: 'refused' });
        return;
      }
      setState({ kind: 'working', step: 'saving' });
      const saved = await save();
      if (!saved.ok) {
        setState({ kind: 'failed', failure: saved.error });
        return;
      }
      await giveBack(outdated);
      await testNow();
    });

  const forget = async (origins: readonly string[]): Promise<void> => {
    setAsked(null);
    const done = await send('gateway.forget', { dialect });
    if (done.ok) await giveBack(origins);
    setState(done.ok ? { kind: 'forgotten' } : { kind: 'failed', failure: done.error });
  };

  return { state, asked, busy, connect, test: () => run(testNow), forget };
}

/** Whether Chrome lets us reach some hosts. Failing to ask is a refusal. */
function ask(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  // Chrome refuses to take back what the manifest itself asks for, and there is nothing to do about it.
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
