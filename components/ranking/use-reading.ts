import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useConnection } from '@/components/state/use-connection';
import type { Failure, Outcome } from '@/lib/failures/outcome';
import { answering, type Ability, type Lack } from '@/lib/offers/dialects';

/** How it stands with having something read into the store. */
export interface Reading {
  isReading: boolean;
  failure: Failure | null;
  /** Why it cannot be read; null where it can, and until that is known. */
  lack: Lack | null;
  again: () => Promise<void>;
}

interface State {
  /** The command that this tells of. */
  command: () => Promise<Outcome<null>>;
  isDone: boolean;
  failure: Failure | null;
}

interface Wanting {
  /** The day and whatever else makes it worth reading once more; another one is another reading. */
  occasion: string;
  /** The store has been read, and does not have it as it is wanted; null until that is known. */
  isMissing: boolean | null;
}

/**
 * Has something read where it is missing, and again when somebody wants that. What was there and is
 * there no more has been deleted: it is not read again by itself.
 * @param command must keep its identity between renderings; another one is another reading
 */
export function useReading(
  ability: Ability,
  command: () => Promise<Outcome<null>>,
  { occasion, isMissing }: Wanting,
): Reading {
  const connection = useConnection();
  const answer = connection && answering(ability, connection);
  const [state, setState] = useState<State | null>(null);
  const had = useRef<{ command: State['command']; occasion: string } | null>(null);
  const wasThere = had.current?.command === command && had.current.occasion === occasion;
  const isWanted = isMissing === true && !wasThere && typeof answer === 'string';

  const again = useCallback(async (): Promise<void> => {
    setState({ command, isDone: false, failure: null });
    const outcome = await command();
    const failure = outcome.ok ? null : outcome.error;
    // Meanwhile another one may have been begun.
    setState((latest) =>
      latest?.command === command ? { command, isDone: true, failure } : latest,
    );
  }, [command]);

  useEffect(() => {
    if (isMissing === false) had.current = { command, occasion };
  }, [isMissing, command, occasion]);
  useEffect(() => {
    if (isWanted) void again();
  }, [isWanted, again, occasion]);

  const own = state?.command === command ? state : null;
  return {
    isReading: own ? !own.isDone : isWanted,
    failure: own?.failure ?? null,
    lack: typeof answer === 'string' ? null : answer,
    again,
  };
}
