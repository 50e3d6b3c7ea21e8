import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { authorizeAddress } from '../gateway/crossborder/tokens';
import { setting } from '../store/setting';
import { z } from '../zod';
import { withTokens } from './credentials';
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
  if (!redirected.ok) return redirected;
  const finished = await finishSignIn(parts, redirected.value);
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
 * Finishes a sign-in from the address at which it ended, or from the bare code in it. The `state` in
 * an address must be the one that we sent; the code is exchanged at once, since it lives two minutes.
 */
export async function finishSignIn(parts: Parts, redirected: string): Promise<Outcome<null>> {
  const flow = await pending.read();
  const account = await parts.vault.read();
  if (!flow || !account) return failure('sign-in-foreign');
  const code = readRedirect(redirected, flow.state);
  if (!code.ok) return code;
  await pending.remove();
  const tokens = await parts.tokens.exchange(account, code.value, flow.redirectUri);
  if (!tokens.ok) return tokens;
  await parts.vault.write(withTokens(account, tokens.value));
  return success(null);
}

/** Finds the code in a redirected address, or takes a bare code as it is. */
export function readRedirect(redirected: string, state: string): Outcome<string> {
  const trimmed = redirected.trim();
  if (/^[\w-]{8,128}$/.test(trimmed)) return success(trimmed);
  if (!URL.canParse(trimmed)) return failure('sign-in-no-code');
  const query = new URL(trimmed).searchParams;
  if (query.get('state') !== state) return failure('sign-in-foreign');
  const refused = query.get('error');
  if (refused)
    return failure('sign-in-refused', { text: query.get('error_description') ?? refused });
  const code = query.get('code');
  return code ? success(code) : failure('sign-in-no-code');
}
