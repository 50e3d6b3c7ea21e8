import { httpUrl, originPattern } from '../picture/addresses';

/** Stands for all sites at once. */
export const ALL_SITES = '*://*/*';

/** More than anybody chooses one by one; of more the latest stay. */
export const MOST_SITES = 200;

/** Host patterns as the browser grants them. Those that the manifest names have one scheme each. */
export function originsOf(site: string): string[] {
  return site === ALL_SITES ? ['http://*/*', 'https://*/*'] : [site];
}

/** Whether a page lies on one of some sites, given as host patterns. */
export function isCovered(address: string, patterns: readonly string[]): boolean {
  const own = originPattern(address);
  if (own === null) return false;
  const scheme = httpUrl(address)?.protocol ?? '';
  return patterns.includes(own) || patterns.includes(`${scheme}//*/*`);
}

/** The sites with one more. */
export function withSite(sites: readonly string[], site: string): string[] {
  return [...sites.filter((one) => one !== site), site].slice(-MOST_SITES);
}
