import { useState } from 'preact/hooks';
import type { AccountSummary } from '@/lib/account/summary';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';

const EMPTY = { appKey: '', appSecret: '', accessToken: '', refreshToken: '' };
export type FieldName = keyof typeof EMPTY;

/** What is typed into the account's fields, and the way to save it. */
export interface KeyFields {
  values: Record<FieldName, string>;
  type: (name: FieldName, value: string) => void;
  sessionOnly: boolean;
  setSessionOnly: (sessionOnly: boolean) => void;
  /** Neither typed nor saved. */
  isMissing: (name: FieldName) => boolean;
  save: () => Promise<Outcome<null>>;
  /** Saves only where something was typed or chosen. */
  saveTyped: () => Promise<Outcome<null>>;
}

/** The account's fields. What is saved never comes back into them. */
export function useKeyForm({ saved, sessionOnly: savedSessionOnly }: AccountSummary): KeyFields {
  const [values, setValues] = useState(EMPTY);
  const [chosen, setSessionOnly] = useState<boolean | null>(null);
  const sessionOnly = chosen ?? savedSessionOnly;
  const isTyped = Object.values(values).some((value) => value.trim() !== '');
  const isChanged = isTyped || sessionOnly !== savedSessionOnly;

  const save = async (): Promise<Outcome<null>> => {
    const outcome = await send('account.save', { ...values, sessionOnly });
    if (outcome.ok) setValues(EMPTY);
    return outcome;
  };
  return {
    values,
    type: (name, value) => setValues((before) => ({ ...before, [name]: value })),
    sessionOnly,
    setSessionOnly,
    isMissing: (name) => values[name].trim() === '' && !saved[name],
    save,
    saveTyped: () => (isChanged ? save() : Promise.resolve(success(null))),
  };
}
