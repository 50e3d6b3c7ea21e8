import type { z } from '../zod';
import { announce, watch } from './changes';
import { database } from './database';
import { inIncognito } from './incognito';
import { setting, type Setting } from './setting';

/**
 * A setting that tells what a person looks at. Incognito windows share the small storages with regular
 * ones, so theirs stands in their IndexedDB, which lives in memory and ends with them.
 */
export function privateSetting<Schema extends z.ZodMiniType>(
  area: 'local' | 'session',
  key: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): Setting<z.infer<Schema>> {
  const kept = setting(area, key, schema, fallback);
  const own = passing(key, schema, fallback);
  const chosen = (): Setting<z.infer<Schema>> => (inIncognito() ? own : kept);
  return {
    read: () => chosen().read(),
    write: (value) => chosen().write(value),
    remove: () => chosen().remove(),
    watch: (changed) => chosen().watch(changed),
  };
}

function passing<Schema extends z.ZodMiniType>(
  key: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): Setting<z.infer<Schema>> {
  const read = async (): Promise<z.infer<Schema>> => {
    const stored = await (await database()).get('passing', key);
    const checked = schema.safeParse(stored?.value);
    return checked.success ? checked.data : fallback;
  };
  return {
    read,
    async write(value) {
      await (await database()).put('passing', { key, value });
      announce(`setting:${key}`);
    },
    async remove() {
      await (await database()).delete('passing', key);
      announce(`setting:${key}`);
    },
    watch: (changed) =>
      watch(`setting:${key}`, () => {
        read().then(changed, (error: unknown) => console.error(`reading ${key}`, error));
      }),
  };
}
