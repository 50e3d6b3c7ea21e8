import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WATCHING_PORT } from '@/lib/messages/protocol';

/** Before a broken port is opened again. A worker that fails at its start is not hammered. */
const RECONNECT_MS = 500;

/**
 * Holds a port to the worker while work is unfinished. When the worker dies the port breaks; opening
 * it again starts the worker, which takes its work up.
 */
export function useWatching(unfinished: boolean, reread: () => void): void {
  useEffect(() => (unfinished ? holdPort(reread) : undefined), [unfinished, reread]);
}

function holdPort(reread: () => void): () => void {
  let release = (): void => undefined;
  const connect = (): void => {
    const port = browser.runtime.connect({ name: WATCHING_PORT });
    let timer: ReturnType<typeof setTimeout> | undefined;
    port.onDisconnect.addListener(() => {
      timer = setTimeout(() => {
        connect();
        reread();
      }, RECONNECT_MS);
    });
    release = () => {
      clearTimeout(timer);
      port.disconnect();
    };
  };
  connect();
  return () => release();
}
