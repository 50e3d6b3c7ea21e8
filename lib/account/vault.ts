import { readAccount, removeAccount, writeAccount, type Account } from './account';
import { accountSummary, summaryOf } from './summary';

/** Where the account is kept, with the summary that pages read always beside it. */
export interface Vault {
  read: () => Promise<Account | null>;
  write: (account: Account) => Promise<void>;
  remove: () => Promise<void>;
}

export const vault: Vault = {
  read: readAccount,
  async write(account) {
    await writeAccount(account);
    await accountSummary.write(summaryOf(account));
  },
  async remove() {
    await removeAccount();
    await accountSummary.write(summaryOf(null));
  },
};

/** Sets the summary right, after a browser's end took away credentials kept for the session. */
export async function alignSummary(): Promise<void> {
  await accountSummary.write(summaryOf(await readAccount()));
}
