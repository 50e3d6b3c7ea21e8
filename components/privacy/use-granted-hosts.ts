import { browser } from 'wxt/browser';
import { usePermissions } from '@/components/state/use-permissions';

/** Host patterns that the user granted, and a way to take some back. */
export function useGrantedHosts(): [hosts: string[], remove: (hosts: string[]) => Promise<void>] {
  return [usePermissions(grantedHosts) ?? [], removeHosts];
}

async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn().includes(origin));
}

async function removeHosts(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
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
