import { httpUrl, originPattern } from '../picture/addresses';

/** Stands for all sites at once. */
export const ALL_SITES = '*://*/*';

/** More than anybody chooses one by one; of more the latest stay. */
export const MOST_SITES = 200;

/** Host patterns as the browser grants them. Those that the manifest names have one scheme each. */
export function originsOf(site: string): string[] {
  return site === ALL_SITES ? ['http://*/*', 'https://*/*'] : [site];
}

/** Where the button stands, in the host patterns that a registered script takes. */
export interface HoverReach {
  matches: string[];
  /** What is left out of them. */
  excludeMatches: string[];
}

/** Whether the button stands on a page, or on a site, which is given by its host pattern. */
export function isCovered(address: string, { matches, excludeMatches }: HoverReach): boolean {
  const own = originPattern(address);
  if (own === null || excludeMatches.includes(own)) return false;
  const scheme = httpUrl(address)?.protocol ?? '';
  return matches.includes(own) || matches.includes(`${scheme}//*/*`);
}

/** The sites with one more. */
export function withSite(sites: readonly string[], site: string): string[] {
  return [...withoutSite(sites, site), site].slice(-MOST_SITES);
}

/** The sites with one less. */
export function withoutSite(sites: readonly string[], site: string): string[] {
  return sites.filter((one) => one !== site);
}
