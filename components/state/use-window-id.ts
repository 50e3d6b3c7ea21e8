import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window that this page stands in; null until the browser has said. */
export function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id ?? null));
  }, []);
  return id;
}
