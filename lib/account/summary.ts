import { setting } from '../store/setting';
import { z } from '../zod';
import type { Account } from './account';
import { isKeyInDoubt, verdictSchema, type Verdict } from './verdict';

const schema = z.object({
  /** Which fields hold something. Never what. */
  saved: z.object({
    appKey: z.boolean(),
    appSecret: z.boolean(),
    accessToken: z.boolean(),
    refreshToken: z.boolean(),
  }),
  sessionOnly: z.boolean(),
  owner: z.nullable(z.string()),
  accessExpiresAt: z.nullable(z.number()),
  refreshExpiresAt: z.nullable(z.number()),
  verdict: z.catch(verdictSchema, null),
});

/** What pages may know of the account. Holds no secret. */
export type AccountSummary = z.infer<typeof schema>;

export const NO_ACCOUNT: AccountSummary = {
  saved: { appKey: false, appSecret: false, accessToken: false, refreshToken: false },
  sessionOnly: false,
  owner: null,
  accessExpiresAt: null,
  refreshExpiresAt: null,
  verdict: null,
};

export const accountSummary = setting('local', 'accountSummary', schema, NO_ACCOUNT);

/**
 * The saved App key, to be compared with the one on 1688's page: it is no secret. Empty where none is
 * saved. In memory, since an account may be one that is to be forgotten when the browser closes.
 */
export const savedAppKey = setting('session', 'appKey', z.string(), '');

/** What pages may know of an account. */
export function summaryOf(account: Account | null): AccountSummary {
  if (!account) return NO_ACCOUNT;
  const { appKey, appSecret, accessToken, refreshToken, sessionOnly, owner } = account;
  return {
    saved: {
      appKey: appKey !== '',
      appSecret: appSecret !== '',
      accessToken: accessToken !== null,
      refreshToken: refreshToken !== null,
    },
    sessionOnly,
    owner,
    accessExpiresAt: account.accessExpiresAt,
    refreshExpiresAt: account.refreshExpiresAt,
    verdict: account.verdict,
  };
}

/** Whether there is enough to make a call. */
export function isConnected({ saved }: AccountSummary): boolean {
  return saved.appKey && saved.appSecret && (saved.accessToken || saved.refreshToken);
}

/**
 * Whether a typed App key is another app's, to which nothing that is saved belongs. In the place of one
 * that 1688 has not accepted it is that one's correction.
 */
export function isOtherApp(typed: string, saved: { appKey: string; verdict: Verdict }): boolean {
  const appKey = typed.trim();
  const isOther = appKey !== '' && saved.appKey !== '' && appKey !== saved.appKey;
  return isOther && !isKeyInDoubt(saved.verdict);
}
