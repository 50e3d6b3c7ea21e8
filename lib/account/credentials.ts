import { failure, success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import type { Credentials, CredentialSource } from '../gateway/credentials';
import type { Tokens } from '../gateway/crossborder/tokens';
import type { Account } from './account';
import type { TokenService } from './token-service';
import type { Vault } from './vault';

interface Parts {
  vault: Vault;
  tokens: TokenService;
  now: () => number;
}

/** A token this close to its end is renewed before it is used. */
const EARLY_MS = 5 * 60 * 1000;
/** The platform prolongs a refresh token only in its last 30 days. */
const POSTPONE_MS = 30 * 24 * 3600 * 1000;

/** Hands out credentials for calls and renews them: once, however many calls wait for it. */
export function createCredentials({ vault, tokens, now }: Parts): CredentialSource {
  const renewing = new Map<string, Promise<Outcome<Credentials>>>();
  const renewOnce = (account: Account, refreshToken: string): Promise<Outcome<Credentials>> => {
    const underWay = renewing.get(refreshToken);
    if (underWay) return underWay;
    const renewal = renew(account, refreshToken).finally(() => renewing.delete(refreshToken));
    renewing.set(refreshToken, renewal);
    return renewal;
  };

  async function renew(account: Account, refreshToken: string): Promise<Outcome<Credentials>> {
    const fresh = await tokens.refresh(account, refreshToken);
    if (!fresh.ok) return fresh;
    await vault.change(stillWith(account, fresh.value));
    const renewed = await vault.read();
    if (renewed?.refreshToken === refreshToken) await postpone(renewed, refreshToken);
    return complete(await vault.read());
  }

  /** Prolongs the refresh token while it can be. A failure costs nothing: the old one still works. */
  async function postpone(account: Account, refreshToken: string): Promise<void> {
    const { accessToken, refreshExpiresAt } = account;
    if (!accessToken || refreshExpiresAt === null) return;
    if (refreshExpiresAt - now() > POSTPONE_MS) return;
    const prolonged = await tokens.postpone(account, refreshToken, accessToken);
    if (prolonged.ok) await vault.change(stillWith(account, prolonged.value));
  }

  return {
    async current() {
      const account = await vault.read();
      if (!account || missing(account)) return complete(account);
      const { refreshToken, accessToken, accessExpiresAt } = account;
      const ends = accessExpiresAt !== null && accessExpiresAt - now() < EARLY_MS;
      return refreshToken && (ends || !accessToken)
        ? renewOnce(account, refreshToken)
        : complete(account);
    },
    async newest(known) {
      const account = await vault.read();
      const latest = complete(account);
      // A token that is being renewed is still better than none.
      return latest.ok || account?.appKey !== known.appKey ? latest : success(known);
    },
    async renewed(refusedToken) {
      const account = await vault.read();
      if (!account) return failure('account-missing');
      if (account.accessToken && account.accessToken !== refusedToken) return complete(account);
      return account.refreshToken
        ? renewOnce(account, account.refreshToken)
        : failure('token-expired');
    },
  };
}

/** The first thing that an account lacks for making calls. */
export function missing(account: Account | null): FailureCode | null {
  if (!account) return 'account-missing';
  if (account.appKey === '') return 'app-key-missing';
  if (account.appSecret === '') return 'app-secret-missing';
  return account.accessToken === null && account.refreshToken === null ? 'token-missing' : null;
}

/** Puts tokens into the account that they were asked for; another one that was saved stays. */
export function stillWith(
  asked: Account,
  tokens: Tokens,
): (latest: Account | null) => Account | undefined {
  return (latest) =>
    latest?.appKey === asked.appKey && latest.refreshToken === asked.refreshToken
      ? withTokens(latest, tokens)
      : undefined;
}

/** An account with new tokens. What a reply does not bring anew stays as it was. */
function withTokens(account: Account, tokens: Tokens): Account {
  return {
    ...account,
    accessToken: tokens.accessToken,
    accessExpiresAt: tokens.accessExpiresAt,
    refreshToken: tokens.refreshToken ?? account.refreshToken,
    refreshExpiresAt: tokens.refreshExpiresAt ?? account.refreshExpiresAt,
    owner: tokens.owner ?? account.owner,
  };
}

function complete(account: Account | null): Outcome<Credentials> {
  const gap = missing(account);
  if (!account || gap) return failure(gap ?? 'account-missing');
  const { appKey, appSecret, accessToken } = account;
  return accessToken === null
    ? failure('token-missing')
    : success({ appKey, appSecret, accessToken });
}
