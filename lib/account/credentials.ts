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
  let renewing: Promise<Outcome<Credentials>> | null = null;
  const renewOnce = (account: Account, refreshToken: string): Promise<Outcome<Credentials>> => {
    renewing ??= renew(account, refreshToken).finally(() => {
      renewing = null;
    });
    return renewing;
  };

  async function renew(account: Account, refreshToken: string): Promise<Outcome<Credentials>> {
    const fresh = await tokens.refresh(account, refreshToken);
    const latest = await vault.read();
    // The user has saved another account meanwhile: these tokens are not its own.
    if (!latest || latest.refreshToken !== refreshToken) return complete(latest);
    if (!fresh.ok) return fresh;
    const renewed = withTokens(latest, fresh.value);
    await vault.write(renewed);
    await postpone(renewed);
    return complete(renewed);
  }

  /** Prolongs the refresh token while it can be. A failure costs nothing: the old one still works. */
  async function postpone(account: Account): Promise<void> {
    const { refreshToken, accessToken, refreshExpiresAt } = account;
    if (!refreshToken || !accessToken || refreshExpiresAt === null) return;
    if (refreshExpiresAt - now() > POSTPONE_MS) return;
    const prolonged = await tokens.postpone(account, refreshToken, accessToken);
    if (prolonged.ok) await vault.write(withTokens(account, prolonged.value));
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

/** An account with new tokens. What a reply does not bring anew stays as it was. */
export function withTokens(account: Account, tokens: Tokens): Account {
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
