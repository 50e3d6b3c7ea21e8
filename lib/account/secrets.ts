import { browser } from 'wxt/browser';
import type { z } from '../zod';

/** Credentials under one key, in the one area that the user chose, and nowhere else. */
export interface Secrets<Value> {
  /** Null where there are none, or none that can be read. */
  read: () => Promise<Value | null>;
  write: (value: Value) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Declares where credentials are kept: for good, or with `sessionOnly` until the browser closes. Read
 * in the worker only, by the account room only.
 */
export function secrets<Schema extends z.ZodMiniType<{ sessionOnly: boolean }>>(
  key: string,
  schema: Schema,
): Secrets<z.infer<Schema>> {
  return {
    async read() {
      const session = await browser.storage.session.get(key);
      const stored = session[key] ?? (await browser.storage.local.get(key))[key];
      const read = schema.safeParse(stored);
      return read.success ? read.data : null;
    },
    async write(value) {
      const { local, session } = browser.storage;
      const [kept, other] = value.sessionOnly ? [session, local] : [local, session];
      await kept.set({ [key]: value });
      await other.remove(key);
    },
    async remove() {
      await browser.storage.local.remove(key);
      await browser.storage.session.remove(key);
    },
  };
}
