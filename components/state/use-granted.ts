import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { originsOf } from '@/lib/store/hover-sites';

/** Whether the browser lets us into a site now; null until it has said, or where there is no site. */
export function useGranted(site: string | null): boolean | null {
  const [granted, setGranted] = useState<{ site: string; isIt: boolean } | null>(null);
  useEffect(() => {
    if (site === null) return;
    let current = true;
    const read = (): void => {
      void browser.permissions.contains({ origins: originsOf(site) }).then((isIt) => {
        if (current) setGranted({ site, isIt });
      });
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [site]);
  return granted?.site === site ? granted.isIt : null;
}
