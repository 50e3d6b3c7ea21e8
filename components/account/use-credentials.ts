import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/failures/outcome';

/** What is typed into the fields of some credentials, and the way to save it. */
export interface Credentials<Name extends string> {
  values: Record<Name, string>;
  saved: Record<Name, boolean>;
  type: (name: Name, value: string) => void;
  sessionOnly: boolean;
  setSessionOnly: (sessionOnly: boolean) => void;
  /** Neither typed nor saved. */
  isMissing: (name: Name) => boolean;
  /** Something was typed or chosen that is not saved yet. */
  isChanged: boolean;
  save: () => Promise<Outcome<null>>;
}

interface Wishes<Name extends string> {
  /** Every field without a value; the same object at each rendering. */
  empty: Record<Name, string>;
  saved: Record<NoInfer<Name>, boolean>;
  savedSessionOnly: boolean;
  /** Gives the worker what was typed. An empty field leaves what is saved. */
  send: (values: Record<NoInfer<Name>, string>, sessionOnly: boolean) => Promise<Outcome<null>>;
}

/** The fields of some credentials. What is saved never comes back into them. */
export function useCredentials<Name extends string>(wishes: Wishes<Name>): Credentials<Name> {
  const { empty, saved, savedSessionOnly, send } = wishes;
  const [values, setValues] = useState(empty);
  const [chosen, setSessionOnly] = useState<boolean | null>(null);
  const sessionOnly = chosen ?? savedSessionOnly;
  const isTyped = Object.values<string>(values).some((value) => value.trim() !== '');
  return {
    values,
    saved,
    type: (name, value) => setValues((before) => ({ ...before, [name]: value })),
    sessionOnly,
    setSessionOnly,
    isMissing: (name) => values[name].trim() === '' && !saved[name],
    isChanged: isTyped || sessionOnly !== savedSessionOnly,
    async save() {
      const outcome = await send(values, sessionOnly);
      if (outcome.ok) setValues(empty);
      return outcome;
    },
  };
}
