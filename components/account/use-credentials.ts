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
  /** What is saved and no secret: it stands in its field, where it can be compared and corrected. */
  known?: Partial<Record<NoInfer<Name>, string>>;
  savedSessionOnly: boolean;
  /** Gives the worker what was typed. An empty field leaves what is saved. */
  send: (values: Record<NoInfer<Name>, string>, sessionOnly: boolean) => Promise<Outcome<null>>;
}

/** The fields of some credentials. No secret that is saved ever comes back into them. */
export function useCredentials<Name extends string>(wishes: Wishes<Name>): Credentials<Name> {
  const { empty, saved, known, savedSessionOnly, send } = wishes;
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const untouched = { ...empty, ...known };
  const values = { ...untouched, ...typed };
  const [chosen, setSessionOnly] = useState<boolean | null>(null);
  const sessionOnly = chosen ?? savedSessionOnly;
  const names = Object.keys(empty) as Name[];
  const isTyped = names.some((name) => values[name].trim() !== untouched[name]);
  return {
    values,
    saved,
    type: (name, value) => setTyped((before) => ({ ...before, [name]: value })),
    sessionOnly,
    setSessionOnly,
    isMissing: (name) => values[name].trim() === '' && (untouched[name] !== '' || !saved[name]),
    isChanged: isTyped || sessionOnly !== savedSessionOnly,
    async save() {
      const outcome = await send(values, sessionOnly);
      if (outcome.ok) setTyped({});
      return outcome;
    },
  };
}
