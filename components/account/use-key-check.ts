import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAttempt } from '@/components/state/use-attempt';
import { useSetting } from '@/components/state/use-setting';
import { useWatching } from '@/components/state/use-watching';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { keyCheck, type KeyCheck } from '@/lib/store/key-check';
import { standingOf, type Standing } from './key-check-standing';

export interface KeyCheckWork {
  /** The last check as far as it came; null until it has been read. */
  check: KeyCheck | null;
  standing: Standing;
  failure: Failure | null;
  start: (poolId: string | null) => Promise<void>;
}

/** Starts checks of the key and follows them. */
export function useKeyCheck(): KeyCheckWork {
  const check = useSetting(keyCheck);
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const [failure, attempt] = useAttempt();
  const standing = standingOf(check, pressedAt);

  const stop = useCallback(() => setPressedAt(null), []);
  useEffect(() => {
    if (standing.kind === 'done') stop();
  }, [standing.kind, stop]);
  // A worker that dies takes its check with it: the port to it breaks, and nothing goes on.
  useWatching(standing.kind === 'running', stop);

  const start = (poolId: string | null): Promise<void> => {
    setPressedAt(Date.now());
    return attempt(async () => {
      const outcome = await send('key.check', { poolId });
      if (!outcome.ok) stop();
      return outcome;
    });
  };
  return { check, standing, failure, start };
}
