import { originPattern } from '@/lib/picture/addresses';
import type { TopSettings } from '@/lib/gateway/top/settings';

/**
 * The partner gateway's host. Pages do not import the gateway itself; a test holds this against the
 * address that the worker calls.
 */
export const PARTNER_HOST = 'kf.fw199.com';

/** What Chrome has to allow for the partner gateway. */
export const PARTNER_ORIGINS: readonly string[] = [`https://${PARTNER_HOST}/*`];

/** What Chrome has to allow for a router: exactly the hosts that its settings name. */
export function routerOrigins(settings: TopSettings): string[] {
  const { address, formAddress, pictureForm } = settings;
  const addresses = pictureForm === 'multipart' ? [address, formAddress] : [address];
  const patterns = addresses.map(originPattern).filter((pattern) => pattern !== null);
  return [...new Set(patterns)];
}

/** The hosts of such patterns, as people read them. */
export function hostsOf(origins: readonly string[]): string {
  return origins.map((origin) => new URL(origin.replace('*', '')).hostname).join(', ');
}
