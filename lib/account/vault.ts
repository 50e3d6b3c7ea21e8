import { oneByOne } from '../store/one-by-one';
import { storedAccount, type Account } from './account';
import { accountSummary, summaryOf } from './summary';

/** What a change makes of the account: another one, none (null), or nothing new (undefined). */
type Change = (account: Account | null) => Account | null | undefined;

/** Where the account is kept, with the summary that pages read always beside it. */
export interface Vault {
  read: () => Promise<Account | null>;
  /**
   * Changes what is stored at this moment. One change follows the other, so that tokens which come
   * back from the network cannot overwrite what the user did meanwhile.
   * @returns whether anything was changed
   */
  change: (make: Change) => Promise<boolean>;
}

const inTurn = oneByOne();

export const vault: Vault = {
  read: storedAccount.read,
  change: (make) => inTurn(() => apply(make)),
};

async function apply(make: Change): Promise<boolean> {
  const made = make(await storedAccount.read());
  if (made === undefined) return false;
  await (made === null ? storedAccount.remove() : storedAccount.write(made));
  await accountSummary.write(summaryOf(made));
  return true;
}

/** Sets the summary right, after a browser's end took away credentials kept for the session. */
export async function alignSummary(): Promise<void> {
  await accountSummary.write(summaryOf(await storedAccount.read()));
}
