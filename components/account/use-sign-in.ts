import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { preferences } from '@/components/state/preferences';
import { send } from '@/lib/messages/send';
import type { AccountWork } from './use-account-work';

export interface SignInForm {
  /** The address at which this browser can take the answer by itself. */
  ownCallback: string;
  callback: string;
  setCallback: (callback: string) => void;
  /** A sign-in is under way whose address is to be pasted. */
  isAwaited: boolean;
  start: () => Promise<void>;
}

/** The sign-in's form: which callback address is registered, and whether one is to be pasted. */
export function useSignIn(work: AccountWork): SignInForm {
  const ownCallback = browser.identity.getRedirectURL();
  const [typed, setTyped] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const callback = typed ?? preferences.value.callbackAddress ?? ownCallback;

  const start = (): Promise<void> =>
    work.connect('signingIn', async () => {
      const redirectUri = callback.trim();
      const callbackAddress = redirectUri === ownCallback ? null : redirectUri;
      await send('preferences.change', { callbackAddress });
      const outcome = await send('account.signIn', { redirectUri });
      setAwaited(outcome.ok && !outcome.value.finished);
      return outcome;
    });
  return { ownCallback, callback, setCallback: setTyped, isAwaited, start };
}
