import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { parseOfferReference } from '@/lib/offers/references';

/**
 * The offer whose product page the current tab shows; null where it shows another page, or may not be
 * asked. The click that opened the popup is what lets it read the tab's address.
 */
export function useTabOffer(): string | null {
  const [offerId, setOfferId] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void readTabOffer().then((read) => {
      if (current) setOfferId(read);
    });
    return () => {
      current = false;
    };
  }, []);
  return offerId;
}

async function readTabOffer(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return parseOfferReference(tab?.url ?? '');
  } catch {
    // Nobody misses a button for a tab that cannot be asked.
    return null;
  }
}
