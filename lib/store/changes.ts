const CHANNEL = 'tongkuan:changes';

/** What changed: a search's id, or the name of a list. */
export type Topic =
  | `search:${string}`
  | 'searches'
  | 'sends'
  | 'categories'
  | 'rankings'
  | 'saved'
  | `setting:${string}`;

/** Tells every open view that something in the store is new. Says nothing of what. */
export function announce(topic: Topic): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(topic);
  channel.close();
}

/**
 * Calls back when the topic was announced, and whenever the view becomes visible again, since
 * announcements can be missed. Subscribe first, then read.
 * @returns a function that ends it
 */
export function watch(topic: Topic, changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Topic>) => {
    if (event.data === topic) changed();
  };
  const visible = (): void => {
    if (document.visibilityState === 'visible') changed();
  };
  document.addEventListener('visibilitychange', visible);
  return () => {
    channel.close();
    document.removeEventListener('visibilitychange', visible);
  };
}
