import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { preferences } from '@/components/state/preferences';
import type { Outcome } from '@/lib/failures/outcome';
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

/**
 * The sign-in's form: which callback address is registered, and whether one is to be pasted.
 * @param saveTyped saves what stands in the account's fields: a person who typed key and secret there
 * means them for the sign-in too
 */
export function useSignIn(work: AccountWork, saveTyped: () => Promise<Outcome<null>>): SignInForm {
  const ownCallback = browser.identity.getRedirectURL();
  const [typed, setTyped] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const callback = typed ?? preferences.value.callbackAddress ?? ownCallback;

  const start = (): Promise<void> =>
    work.connect('signingIn', async () => {
      const saved = await saveTyped();
      if (!saved.ok) return saved;
      const redirectUri = callback.trim();
      const callbackAddress = redirectUri === ownCallback ? null : redirectUri;
      await send('preferences.change', { callbackAddress });
      const outcome = await send('account.signIn', { redirectUri });
      setAwaited(outcome.ok && !outcome.value.finished);
      return outcome;
    });
  return { ownCallback, callback, setCallback: setTyped, isAwaited, start };
}
