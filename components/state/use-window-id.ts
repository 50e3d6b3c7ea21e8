import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The window that this page stands in; null until the browser has said. */
export function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    const read = (): void => {
      void browser.windows.getCurrent().then((current) => setId(current.id ?? null));
    };
    read();
    // A tab can be moved into another window, which then has the focus.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return id;
}
