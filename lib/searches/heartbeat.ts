import { browser } from 'wxt/browser';

/** Chrome ends a worker that calls no extension API for 30 s, whatever else it does. */
const HEARTBEAT_MS = 10_000;

/** Keeps the worker alive. @returns a function that ends it */
export function startHeartbeat(): () => void {
  const beat = (): void => void browser.storage.session.set({ heartbeat: Date.now() });
  beat();
  const heartbeat = setInterval(beat, HEARTBEAT_MS);
  return () => clearInterval(heartbeat);
}
