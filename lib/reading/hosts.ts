import { browser } from 'wxt/browser';
import { httpUrl, isPlatformPicture, originPattern } from '../picture/addresses';

/**
 * Whether reading a picture needs the user's leave: only for http(s) pictures of hosts that are
 * neither 1688's nor the page's own, which the click opens by itself.
 */
export function needsLeave(address: string, pageAddress: string): boolean {
  const url = httpUrl(address);
  if (!url || isPlatformPicture(address)) return false;
  return url.origin !== httpUrl(pageAddress)?.origin;
}

/** Whether the worker may read from the address's host. */
export async function isGranted(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
