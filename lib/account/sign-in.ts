import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { authorizeAddress } from '../gateway/crossborder/tokens';
import { setting } from '../store/setting';
import { z } from '../zod';
import { stillWith } from './credentials';
import type { TokenService } from './token-service';
import type { Vault } from './vault';

const pendingSchema = z.nullable(z.object({ state: z.string(), redirectUri: z.string() }));

/** The sign-in under way. It ends with the browser session at the latest. */
const pending = setting('session', 'signIn', pendingSchema, null);

interface Parts {
  vault: Vault;
  tokens: TokenService;
}

/** The callback address to register at 1688; the same for every copy of this build. */
export function callbackAddress(): string {
  return browser.identity.getRedirectURL();
}

/**
 * Signs in at 1688. With our own callback address the browser brings the answer back by itself; with
 * another one the page opens in a tab and the user pastes the address at which it ends.
 * @returns true when signed in, false when the pasted address is awaited
 */
export async function signIn(parts: Parts, redirectUri: string): Promise<Outcome<boolean>> {
  const account = await parts.vault.read();
  if (!account?.appKey) return failure('app-key-missing');
  if (!account.appSecret) return failure('app-secret-missing');
  const state = crypto.randomUUID();
  await pending.write({ state, redirectUri });
  const url = authorizeAddress(account.appKey, redirectUri, state);
  if (redirectUri !== callbackAddress()) {
    await browser.tabs.create({ url });
    return success(false);
  }
  const redirected = await launch(url);
  if (!redirected.ok) {
    await pending.remove();
    return redirected;
  }
  const code = readRedirect(redirected.value, state);
  const finished = code.ok ? await exchange(parts, code.value) : code;
  return finished.ok ? success(true) : finished;
}

async function launch(url: string): Promise<Outcome<string>> {
  try {
    const redirected = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return redirected ? success(redirected) : failure('sign-in-cancelled');
  } catch (error) {
    return failure('sign-in-cancelled', error instanceof Error ? { text: error.message } : {});
  }
}

/**
 * Finishes a sign-in from what the user pasted: the address at which it ended, whose `state` must be
 * the one that we sent, or the bare code in it.
 */
export async function finishSignIn(parts: Parts, pasted: string): Promise<Outcome<null>> {
  const flow = await pending.read();
  if (!flow) return failure('sign-in-foreign');
  const code = readPasted(pasted, flow.state);
  return code.ok ? exchange(parts, code.value) : code;
}

/** Exchanges the code at once, since it lives two minutes; once, since it is good for one use. */
async function exchange({ vault, tokens }: Parts, code: string): Promise<Outcome<null>> {
  const flow = await pending.read();
  const account = await vault.read();
  if (!flow || !account) return failure('sign-in-foreign');
  await pending.remove();
  const answer = await tokens.exchange(account, code, flow.redirectUri);
  if (!answer.ok) return answer;
  const isKept = await vault.change(stillWith(account, answer.value));
  return isKept ? success(null) : failure('sign-in-foreign');
}

/** A redirected address, or a bare code, which carries no `state`: only a person can have brought it. */
export function readPasted(pasted: string, state: string): Outcome<string> {
  const trimmed = pasted.trim();
  return /^[\w-]{8,128}$/.test(trimmed) ? success(trimmed) : readRedirect(trimmed, state);
}

/** Forgets a sign-in under way. */
export function abandonSignIn(): Promise<void> {
  return pending.remove();
}

/** Finds the code in a redirected address of the sign-in with this `state`. */
export function readRedirect(redirected: string, state: string): Outcome<string> {
  if (!URL.canParse(redirected)) return failure('sign-in-no-code');
  const query = new URL(redirected).searchParams;
  if (query.get('state') !== state) return failure('sign-in-foreign');
  const refused = query.get('error');
  if (refused)
    return failure('sign-in-refused', { text: query.get('error_description') ?? refused });
  const code = query.get('code');
  return code ? success(code) : failure('sign-in-no-code');
}
