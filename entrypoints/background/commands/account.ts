import { forgetGateway, savePartner, saveTop } from '@/lib/account/gateways';
import { saveAccount } from '@/lib/account/save';
import { abandonSignIn, finishSignIn, signIn } from '@/lib/account/sign-in';
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

  return {
    async 'account.save'(fields) {
      await saveAccount(vault, fields);
      await forgetWhatOthersWereTold();
      return success(null);
    },
    'account.test': async () => resumed(await catalogues.crossborder.probe()),
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
      if (finished) await resumeWithCredentials(searches, jobs);
      return success({ finished });
    },
    'account.finishSignIn': async ({ redirected }) =>
      resumed(await finishSignIn(account, redirected)),
    async 'partner.save'(fields) {
      await savePartner(fields);
      await forgetWhatOthersWereTold();
      return success(null);
    },
    async 'top.save'({ settings, ...fields }) {
      await topSettings.write(settings);
      await saveTop(fields);
      await forgetWhatOthersWereTold();
      return success(null);
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
