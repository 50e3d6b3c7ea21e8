import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';

interface ReadAll {
  /** null while nothing is being read. */
  progress: { done: number; all: number } | null;
  failure: Failure | null;
  start: (categoryIds: readonly string[]) => Promise<void>;
  stop: () => void;
}

/** Has branches read one after the other, until somebody stops it, one fails, or the page goes. */
export function useReadAll(): ReadAll {
  const [progress, setProgress] = useState<ReadAll['progress']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  };
  useEffect(() => () => running.current?.abort(), []);

  const start = async (categoryIds: readonly string[]): Promise<void> => {
    if (running.current) return;
    const run = new AbortController();
    running.current = run;
    setFailure(null);
    for (const [done, categoryId] of categoryIds.entries()) {
      setProgress({ done, all: categoryIds.length });
      const outcome = await send('categories.read', { categoryId });
      if (run.signal.aborted) return;
      if (outcome.ok) continue;
      setFailure(outcome.error);
      break;
    }
    stop();
  };
  return { progress, failure, start, stop };
}
