import { browser } from 'wxt/browser';
import { isData } from '../finding/addresses';
import { httpUrl, needsLeave, originPattern } from '../picture/addresses';

/** Whether the worker may read from the address's host. */
export async function isGranted(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Whether the worker may read an address itself.
 * @param pageAddress of the page that a click has opened to us; '' without one
 */
export async function isOpen(address: string, pageAddress: string): Promise<boolean> {
  if (isData(address)) return true;
  if (!httpUrl(address)) return false;
  return !needsLeave(address, pageAddress) || isGranted(address);
}

/** Whether an address leads to the person's own disk, which the browser has not opened to us. */
export async function isClosedFile(address: string): Promise<boolean> {
  return /^file:/i.test(address) && !(await browser.extension.isAllowedFileSchemeAccess());
}
