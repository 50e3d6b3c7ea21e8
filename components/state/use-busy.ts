import { useRef, useState } from 'preact/hooks';

/**
 * Runs one piece of work at a time: while it lasts, further wishes are ignored.
 * The work starts in the caller's own turn, so that a user's gesture still counts for it.
 */
export function useBusy(): [busy: boolean, run: (work: () => unknown) => Promise<void>] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = async (work: () => unknown): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return [busy, run];
}
