import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The address of the page in front of this window; null where it may not be asked. Opening the popup
 * on a page, or a host that was granted, is what lets it be read.
 */
export function useTabAddress(): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void readAddress().then((found) => {
        if (current) setAddress(found);
      });
    };
    read();
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(read);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(read);
    };
  }, []);
  return address;
}

async function readAddress(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url ?? null;
  } catch {
    return null; // nobody misses a button for a tab that cannot be asked
  }
}
