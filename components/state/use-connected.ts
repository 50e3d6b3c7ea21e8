import { useEffect } from 'preact/hooks';
import { useConnection } from './use-connection';

/** Mirrored where it can be read at once, so that the first render is the right one. */
const MIRROR = 'tongkuan:connected';

/** Whether any interface is connected, as it was the last time until that has been read. */
export function useConnected(): boolean {
  const connection = useConnection();
  const connected = connection === null ? null : connection.dialects.length > 0;
  useEffect(() => {
    if (connected !== null) localStorage.setItem(MIRROR, String(connected));
  }, [connected]);
  return connected ?? localStorage.getItem(MIRROR) === 'true';
}
