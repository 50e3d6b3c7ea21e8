import { setting } from '../store/setting';
import { z } from '../zod';
import type { Account } from './account';

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
});

/** What pages may know of the account. Holds no secret. */
export type AccountSummary = z.infer<typeof schema>;

export const NO_ACCOUNT: AccountSummary = {
  saved: { appKey: false, appSecret: false, accessToken: false, refreshToken: false },
  sessionOnly: false,
  owner: null,
  accessExpiresAt: null,
  refreshExpiresAt: null,
};

export const accountSummary = setting('local', 'accountSummary', schema, NO_ACCOUNT);

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
  };
}

/** Whether there is enough to make a call. */
export function isConnected({ saved }: AccountSummary): boolean {
  return saved.appKey && saved.appSecret && (saved.accessToken || saved.refreshToken);
}
