import { useCallback } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { originsOf } from '@/lib/store/hover-sites';
import { usePermissions } from './use-permissions';

/** Whether the browser lets us into a site now; null until it has said, or where there is no site. */
export function useGranted(site: string | null): boolean | null {
  const read = useCallback(async () => {
    if (site === null) return null;
    return { site, isIt: await browser.permissions.contains({ origins: originsOf(site) }) };
  }, [site]);
  const granted = usePermissions(read);
  return granted?.site === site ? granted.isIt : null;
}
