import { forgetGateway, savePartner, saveTop } from '@/lib/account/gateways';
import { saveAccount } from '@/lib/account/save';
import { abandonSignIn, finishSignIn, signIn } from '@/lib/account/sign-in';
import { testAccount } from '@/lib/account/test-account';
import { vault } from '@/lib/account/vault';
import { success, type Outcome } from '@/lib/failures/outcome';
import type { Handlers } from '@/lib/messages/receive';
import { checkWholeKey } from '@/lib/searches/key-check';
import { resumeWithCredentials } from '@/lib/searches/waiting';
import { topSettings } from '@/lib/store/gateway-settings';
import { searchByAddressRefused } from '@/lib/store/grants';
import type { Worker } from '../worker';

type AccountCommand = Extract<
  keyof Handlers,
  | `account.${string}`
  | `partner.${string}`
  | `top.${string}`
  | `gateway.${string}`
  | `key.${string}`
>;

/** What concerns credentials, of whichever interface. */
export function accountCommands(worker: Worker): Pick<Handlers, AccountCommand> {
  const { catalogues, tokens, answers, searches, jobs } = worker;
  const account = { vault, tokens };
  /** Other credentials may be allowed other things: what was answered to those before does not hold. */
  const forgetWhatOthersWereTold = async (): Promise<void> => {
    await searchByAddressRefused.remove();
    await answers.forget();
  };
  /** With credentials that hold, what failed for want of them is finished. */
  const resumed = async <Value>(outcome: Outcome<Value>): Promise<Outcome<Value>> => {
    if (outcome.ok) await resumeWithCredentials(searches, jobs);
    return outcome;
  };
  /** Whoever has signed in may be somebody else than before. */
  const startAnew = async (): Promise<void> => {
    await forgetWhatOthersWereTold();
    await resumeWithCredentials(searches, jobs);
  };

  return {
    async 'account.save'(fields) {
      const saved = await saveAccount(vault, fields);
      if (saved.ok) await forgetWhatOthersWereTold();
      return saved;
    },
    'account.test': async () => resumed(await testAccount(vault, catalogues.crossborder.probe)),
    async 'account.forget'() {
      await abandonSignIn();
      await vault.change(() => null);
      await forgetWhatOthersWereTold();
      return success(null);
    },
    async 'account.signIn'({ redirectUri }) {
      const signedIn = await signIn(account, redirectUri);
      if (!signedIn.ok) return signedIn;
      const finished = signedIn.value;
      if (finished) await startAnew();
      return success({ finished });
    },
    async 'account.finishSignIn'({ redirected }) {
      const finished = await finishSignIn(account, redirected);
      if (finished.ok) await startAnew();
      return finished;
    },
    async 'partner.save'(fields) {
      const saved = await savePartner(fields);
      if (saved.ok) await forgetWhatOthersWereTold();
      return saved;
    },
    async 'top.save'({ settings, ...fields }) {
      const saved = await saveTop(fields);
      if (!saved.ok) return saved;
      await topSettings.write(settings);
      await forgetWhatOthersWereTold();
      return saved;
    },
    'gateway.test': async ({ dialect }) => resumed(await catalogues[dialect].probe()),
    async 'gateway.forget'({ dialect }) {
      await forgetGateway(dialect);
      await forgetWhatOthersWereTold();
      return success(null);
    },
    'key.check': ({ poolId }) => checkWholeKey(worker, poolId),
  };
}
