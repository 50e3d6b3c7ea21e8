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
  // Both by the refresh token that they are asked with.
  const renewing = new Map<string, Promise<Outcome<Credentials>>>();
  const prolonging = new Map<string, Promise<void>>();
  const keep = (asked: Account, fresh: Tokens): Promise<boolean> =>
    vault.change(stillWith(asked, plannable(fresh, now())));

  const renewOnce = (account: Account, refreshToken: string): Promise<Outcome<Credentials>> => {
    const underWay = renewing.get(refreshToken);
    if (underWay) return underWay;
    const renewal = renew(account, refreshToken).finally(() => renewing.delete(refreshToken));
    renewing.set(refreshToken, renewal);
    return renewal;
  };

  async function renew(account: Account, refreshToken: string): Promise<Outcome<Credentials>> {
    await prolonging.get(refreshToken);
    const latest = await vault.read();
    // It is dead where it was prolonged, and the token that came with the new one is fresh.
    if (latest?.refreshToken !== refreshToken) return complete(latest);
    const fresh = await tokens.refresh(account, refreshToken);
    if (!fresh.ok) return fresh;
    await keep(account, fresh.value);
    const renewed = await vault.read();
    if (renewed?.refreshToken === refreshToken) prolongBehind(renewed, refreshToken);
    return complete(renewed);
  }

  /** Begins to prolong the refresh token while it can be. No call waits for that. */
  function prolongBehind(account: Account, refreshToken: string): void {
    const { accessToken, refreshExpiresAt } = account;
    if (!accessToken || refreshExpiresAt === null) return;
    if (refreshExpiresAt - now() > POSTPONE_MS) return;
    const work = prolong(account, refreshToken, accessToken)
      .catch((error: unknown) => console.error('prolonging a refresh token', error))
      .finally(() => prolonging.delete(refreshToken));
    prolonging.set(refreshToken, work);
  }

  /** A failure costs nothing: the old one still works, and the next renewal tries again. */
  async function prolong(asked: Account, refreshToken: string, accessToken: string): Promise<void> {
    const prolonged = await tokens.postpone(asked, refreshToken, accessToken);
    if (prolonged.ok) await keep(asked, prolonged.value);
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

/**
 * A token whose end is so near that it would be renewed before it has served is used until it is
 * refused: an end that cannot be planned with is not kept.
 */
function plannable(tokens: Tokens, now: number): Tokens {
  const { accessExpiresAt } = tokens;
  const isNear = accessExpiresAt !== null && accessExpiresAt - now < 2 * EARLY_MS;
  return isNear ? { ...tokens, accessExpiresAt: null } : tokens;
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
