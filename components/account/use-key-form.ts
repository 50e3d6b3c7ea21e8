import type { AccountSummary } from '@/lib/account/summary';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { useCredentials, type Credentials } from './use-credentials';

const EMPTY = { appKey: '', appSecret: '', accessToken: '', refreshToken: '' };

/** What is typed into the account's fields, and the ways to save it. */
export interface KeyFields extends Credentials<keyof typeof EMPTY> {
  /** Saves only where something was typed or chosen. */
  saveTyped: () => Promise<Outcome<null>>;
}

/** The fields of the official interface's account. */
export function useKeyForm({ saved, sessionOnly: savedSessionOnly }: AccountSummary): KeyFields {
  const fields = useCredentials({
    empty: EMPTY,
    saved,
    savedSessionOnly,
    send: (values, sessionOnly) => send('account.save', { ...values, sessionOnly }),
  });
  return {
    ...fields,
    saveTyped: () => (fields.isChanged ? fields.save() : Promise.resolve(success(null))),
  };
}
