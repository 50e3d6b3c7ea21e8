import { failure, success, type Outcome } from '../failures/outcome';
import type { Account } from './account';
import { isOtherApp } from './summary';
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
  verdict: null,
};

/**
 * Saves the form. Secret and tokens belong to an app: with the App key of another one the saved ones
 * go, and one that the user typed is used as it is, without an expiry of ours.
 * @returns `app-secret-missing` where another app comes without its secret: what is saved stays
 */
export async function saveAccount(vault: Vault, fields: AccountFields): Promise<Outcome<null>> {
  const typed: Typed = {
    appKey: fields.appKey.trim(),
    appSecret: fields.appSecret.trim(),
    accessToken: fields.accessToken.trim() || null,
    refreshToken: fields.refreshToken.trim() || null,
  };
  const isSaved = await vault.change((saved) => withTyped(saved, typed, fields.sessionOnly));
  return isSaved ? success(null) : failure('app-secret-missing');
}

function withTyped(saved: Account | null, typed: Typed, sessionOnly: boolean): Account | undefined {
  const isOther = saved !== null && isOtherApp(typed.appKey, saved);
  if (isOther && typed.appSecret === '') return undefined;
  const base = isOther || !saved ? EMPTY : saved;
  const made: Account = {
    ...base,
    sessionOnly,
    appKey: typed.appKey || base.appKey,
    appSecret: typed.appSecret || base.appSecret,
    ...(typed.accessToken ? { accessToken: typed.accessToken, accessExpiresAt: null } : {}),
    ...(typed.refreshToken ? { refreshToken: typed.refreshToken, refreshExpiresAt: null } : {}),
  };
  return { ...made, verdict: isSame(made, base) ? base.verdict : null };
}

/** Whether 1688 would say the same to both. */
function isSame(made: Typed, before: Typed): boolean {
  const names = ['appKey', 'appSecret', 'accessToken', 'refreshToken'] as const;
  return names.every((name) => made[name] === before[name]);
}
