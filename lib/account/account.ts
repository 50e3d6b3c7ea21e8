import { browser } from 'wxt/browser';
import { z } from '../zod';

const schema = z.object({
  appKey: z.string(),
  appSecret: z.string(),
  accessToken: z.nullable(z.string()),
  refreshToken: z.nullable(z.string()),
  /** ms since 1970; null for a fixed token or where it is not known. */
  accessExpiresAt: z.nullable(z.number()),
  refreshExpiresAt: z.nullable(z.number()),
  owner: z.nullable(z.string()),
  /** Kept only until the browser closes. */
  sessionOnly: z.boolean(),
});

/** The user's credentials. Read in the worker only, by this room only. */
export type Account = z.infer<typeof schema>;

const KEY = 'account';

/** The stored credentials; null where there are none, or none that can be read. */
export async function readAccount(): Promise<Account | null> {
  const session = await browser.storage.session.get(KEY);
  const stored = session[KEY] ?? (await browser.storage.local.get(KEY))[KEY];
  const read = schema.safeParse(stored);
  return read.success ? read.data : null;
}

/** Stores credentials in the one area that the user chose, and nowhere else. */
export async function writeAccount(account: Account): Promise<void> {
  const [kept, other] = account.sessionOnly
    ? [browser.storage.session, browser.storage.local]
    : [browser.storage.local, browser.storage.session];
  await kept.set({ [KEY]: account });
  await other.remove(KEY);
}

/** Forgets the credentials. */
export async function removeAccount(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await browser.storage.session.remove(KEY);
}
