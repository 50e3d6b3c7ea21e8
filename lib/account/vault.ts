import { oneByOne } from '../store/one-by-one';
import { storedAccount, type Account } from './account';
import { accountSummary, savedAppKey, summaryOf } from './summary';

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
  await tellPages(made);
  return true;
}

/**
 * Sets the account and its summary right, after a worker's death left it half written, or a browser's
 * end took away what was kept for the session.
 */
export function alignAccount(): Promise<void> {
  return inTurn(async () => {
    await storedAccount.settle();
    await tellPages(await storedAccount.read());
  });
}

async function tellPages(account: Account | null): Promise<void> {
  await accountSummary.write(summaryOf(account));
  await savedAppKey.write(account?.appKey ?? '');
}
