import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * What the browser says of its permissions, asked anew whenever they change; null until it has said.
 * @param read must keep its identity between renderings
 */
export function usePermissions<Value>(read: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let current = true;
    const look = (): void => {
      void read().then((latest) => {
        if (current) setValue(() => latest);
      });
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [read]);
  return value;
}
