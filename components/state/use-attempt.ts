import { useCallback, useState } from 'preact/hooks';
import type { Failure, Outcome } from '@/lib/failures/outcome';

/**
 * Gives the worker commands whose failing must be seen.
 * @returns what the last one failed with, and a way to try one
 */
export function useAttempt(): [
  failure: Failure | null,
  attempt: (work: () => Promise<Outcome<unknown>>) => Promise<void>,
] {
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = useCallback(async (work: () => Promise<Outcome<unknown>>): Promise<void> => {
    setFailure(null);
    const outcome = await work();
    if (!outcome.ok) setFailure(outcome.error);
  }, []);
  return [failure, attempt];
}
