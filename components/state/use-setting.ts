import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '@/lib/store/setting';

/** A setting's value as it is now; null until it has been read. */
export function useSetting<Value>(setting: Setting<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let changed = false;
    const unwatch = setting.watch((next) => {
      changed = true;
      setValue(next);
    });
    void setting.read().then((read) => {
      // A change that came while reading is newer than what was read.
      if (!changed) setValue(read);
    });
    return unwatch;
  }, [setting]);
  return value;
}
