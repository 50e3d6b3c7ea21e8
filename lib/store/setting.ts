import { browser } from 'wxt/browser';
import type { z } from '../zod';

type Area = 'local' | 'session';

/** A small value under one key of the browser's storage, checked whenever it is read. */
export interface Setting<Value> {
  read: () => Promise<Value>;
  write: (value: Value) => Promise<void>;
  remove: () => Promise<void>;
  /** Calls back with the new value whenever it changes, here or elsewhere. */
  watch: (changed: (value: Value) => void) => () => void;
}

/**
 * Declares a setting. What does not fit its schema (an older version's, a broken profile's) reads as
 * the fallback, and is overwritten by the next write.
 */
export function setting<Schema extends z.ZodMiniType>(
  area: Area,
  key: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): Setting<z.infer<Schema>> {
  const checked = (value: unknown): z.infer<Schema> => {
    const read = schema.safeParse(value);
    return read.success ? read.data : fallback;
  };
  const storage = () => browser.storage[area];
  return {
    read: async () => checked((await storage().get(key))[key]),
    write: (value) => storage().set({ [key]: value }),
    remove: () => storage().remove(key),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) changed(checked(change.newValue));
      };
      storage().onChanged.addListener(listener);
      return () => storage().onChanged.removeListener(listener);
    },
  };
}
