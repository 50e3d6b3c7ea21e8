import { useEffect } from 'preact/hooks';
import { accountSummary, isConnected } from '@/lib/account/summary';
import { useSetting } from './use-setting';

/** Mirrored where it can be read at once, so that the first render is the right one. */
const MIRROR = 'tongkuan:connected';

/** Whether a key is connected, as it was the last time until that has been read. */
export function useConnected(): boolean {
  const account = useSetting(accountSummary);
  const connected = account === null ? null : isConnected(account);
  useEffect(() => {
    if (connected !== null) localStorage.setItem(MIRROR, String(connected));
  }, [connected]);
  return connected ?? localStorage.getItem(MIRROR) === 'true';
}
