import type { Account } from './account';
import type { Vault } from './vault';

/** What the options form sends. An empty field leaves what is saved as it is. */
export interface AccountFields {
  appKey: string;
  appSecret: string;
  accessToken: string;
  refreshToken: string;
  sessionOnly: boolean;
}

type Typed = Pick<Account, 'appKey' | 'appSecret' | 'accessToken' | 'refreshToken'>;

const EMPTY: Account = {
  appKey: '',
  appSecret: '',
  accessToken: null,
  refreshToken: null,
  accessExpiresAt: null,
  refreshExpiresAt: null,
  owner: null,
  sessionOnly: false,
};

/**
 * Saves the form. Tokens belong to an app: with another app key the saved secret and tokens go, and
 * a token that the user typed is used as it is, without an expiry of ours.
 */
export async function saveAccount(vault: Vault, fields: AccountFields): Promise<void> {
  const typed: Typed = {
    appKey: fields.appKey.trim(),
    appSecret: fields.appSecret.trim(),
    accessToken: fields.accessToken.trim() || null,
    refreshToken: fields.refreshToken.trim() || null,
  };
  await vault.change((saved) => withTyped(saved, typed, fields.sessionOnly));
}

function withTyped(saved: Account | null, typed: Typed, sessionOnly: boolean): Account {
  const isOtherApp = saved !== null && typed.appKey !== '' && typed.appKey !== saved.appKey;
  const base = isOtherApp || !saved ? EMPTY : saved;
  return {
    ...base,
    sessionOnly,
    appKey: typed.appKey || base.appKey,
    appSecret: typed.appSecret || base.appSecret,
    ...(typed.accessToken ? { accessToken: typed.accessToken, accessExpiresAt: null } : {}),
    ...(typed.refreshToken ? { refreshToken: typed.refreshToken, refreshExpiresAt: null } : {}),
  };
}
