import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Host patterns that the user granted, and a way to take some back. */
export function useGrantedHosts(): [hosts: string[], remove: (hosts: string[]) => Promise<void>] {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void browser.permissions.getAll().then(({ origins = [] }) => {
        if (current) setHosts(origins.filter((origin) => !builtIn().includes(origin)));
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
  }, []);
  const remove = async (origins: string[]): Promise<void> => {
    await browser.permissions.remove({ origins });
  };
  return [hosts, remove];
}

function builtIn(): string[] {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  return manifest.host_permissions ?? [];
}

/** A host pattern as people read it: "https://img.example.com/*" -> "img.example.com". */
export function hostName(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}
