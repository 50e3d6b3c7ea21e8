import { useSetting } from '@/components/state/use-setting';
import { isOtherApp, NO_ACCOUNT, savedAppKey, type AccountSummary } from '@/lib/account/summary';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { useCredentials, type Credentials } from './use-credentials';

const EMPTY = { appKey: '', appSecret: '', accessToken: '', refreshToken: '' };

/** What is typed into the account's fields, and the ways to save it. */
export interface KeyFields extends Credentials<keyof typeof EMPTY> {
  /** Another app's key is typed: nothing that is saved holds for it. */
  isOtherApp: boolean;
  /** Saves only where something was typed or chosen. */
  saveTyped: () => Promise<Outcome<null>>;
}

/** The fields of the official interface's account. */
export function useKeyForm(summary: AccountSummary): KeyFields {
  const { saved, sessionOnly: savedSessionOnly, verdict } = summary;
  const appKey = useSetting(savedAppKey) ?? '';
  const fields = useCredentials({
    empty: EMPTY,
    saved,
    known: { appKey },
    savedSessionOnly,
    send: (values, sessionOnly) => send('account.save', { ...values, sessionOnly }),
  });
  const isOther = isOtherApp(fields.values.appKey, { appKey, verdict });
  return {
    ...fields,
    saved: isOther ? NO_ACCOUNT.saved : saved,
    isMissing: (name) => fields.isMissing(name) || (isOther && fields.values[name].trim() === ''),
    isOtherApp: isOther,
    saveTyped: () => (fields.isChanged ? fields.save() : Promise.resolve(success(null))),
  };
}
