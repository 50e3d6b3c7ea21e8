import { browser } from 'wxt/browser';
import type { z } from '../zod';

/** Credentials under one key, in the one area that the user chose, and nowhere else. */
export interface Secrets<Value> {
  /** Null where there are none, or none that can be read. */
  read: () => Promise<Value | null>;
  write: (value: Value) => Promise<void>;
  remove: () => Promise<void>;
  /** Brings what a worker's death left half written into its one area. To be done at every start. */
  settle: () => Promise<void>;
}

/**
 * Declares where credentials are kept: for good, or with `sessionOnly` until the browser closes. Read
 * in the worker only, by the account room only.
 *
 * What is written stands in the session's area first, then in its own: found in both, the session's
 * is the newer one, and says itself where it belongs.
 */
export function secrets<Schema extends z.ZodMiniType<{ sessionOnly: boolean }>>(
  key: string,
  schema: Schema,
): Secrets<z.infer<Schema>> {
  const storedIn = async (area: 'local' | 'session'): Promise<unknown> =>
    (await browser.storage[area].get(key))[key];
  const settle = async (): Promise<void> => {
    const { local, session } = browser.storage;
    const { data: written } = schema.safeParse(await storedIn('session'));
    if (!written) return;
    if (written.sessionOnly) return local.remove(key);
    await local.set({ [key]: written });
    await session.remove(key);
  };
  return {
    settle,
    async read() {
      const read = schema.safeParse((await storedIn('session')) ?? (await storedIn('local')));
      return read.success ? read.data : null;
    },
    async write(value) {
      await browser.storage.session.set({ [key]: value });
      await settle();
    },
    async remove() {
      await browser.storage.local.remove(key);
      await browser.storage.session.remove(key);
    },
  };
}
