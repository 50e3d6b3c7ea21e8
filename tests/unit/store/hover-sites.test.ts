import { describe, expect, it } from 'vitest';
import { ALL_SITES, isCovered, MOST_SITES, withSite } from '@/lib/store/hover-sites';
import { DEFAULT_PREFERENCES, preferences } from '@/lib/store/preferences';
import { siteSchema } from '@/lib/store/site-schema';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const SHOP = 'https://shop.example/*';

describe('a page', () => {
  it.each([
    ['https://shop.example/mug?x=1#y', [SHOP], true],
    ['https://shop.example:8443/', [SHOP], true],
    ['https://shop.example/', ['https://*/*'], true],
    ['http://shop.example/', [SHOP, 'https://*/*'], false],
    ['https://www.shop.example/', [SHOP], false],
    ['https://shop.example.evil.example/', [SHOP], false],
    ['https://evil.example/https://shop.example/', [SHOP], false],
    ['https://shop.example/', [], false],
    ['about:blank', ['http://*/*', 'https://*/*'], false],
    ['chrome://settings/', ['http://*/*', 'https://*/*'], false],
    ['', [SHOP], false],
  ])('%s is covered by %j: %j', (address, matches, expected) => {
    expect(isCovered(address, { matches, excludeMatches: [] })).toBe(expected);
  });

  it.each([
    ['https://shop.example/mug', false],
    ['https://www.shop.example/', true],
    ['http://shop.example/', true],
  ])('%s is covered where all but one site are: %j', (address, expected) => {
    const reach = { matches: ['http://*/*', 'https://*/*'], excludeMatches: [SHOP] };
    expect(isCovered(address, reach)).toBe(expected);
  });
});

describe('a site', () => {
  it.each([SHOP, 'http://localhost/*', 'https://[::1]/*', ALL_SITES])('can be %s', (site) => {
    expect(siteSchema.safeParse(site).success).toBe(true);
  });

  it.each([
    '<all_urls>',
    'file:///*',
    '*://shop.example/*',
    'https://*/*',
    'https://*.example/*',
    'https://shop.example/mugs/*',
    'https://shop.example',
    `https://${'x'.repeat(300)}/*`,
  ])('cannot be %s', (site) => {
    expect(siteSchema.safeParse(site).success).toBe(false);
  });
});

describe('the chosen sites', () => {
  it('hold each site once, the latest last', () => {
    expect(withSite([SHOP, 'https://b.example/*'], SHOP)).toEqual(['https://b.example/*', SHOP]);
  });

  it('stay where they were stored before there were exceptions', async () => {
    fakeBrowser.reset();
    const stored = { theme: 'dark', hoverSites: [SHOP], dayCap: 7 };
    await fakeBrowser.storage.local.set({ preferences: stored });
    expect(await preferences.read()).toEqual({ ...DEFAULT_PREFERENCES, ...stored });
  });

  it('are never more than the preference takes', async () => {
    fakeBrowser.reset();
    const many = Array.from({ length: MOST_SITES }, (_, at) => `https://shop${at}.example/*`);
    const hoverSites = withSite(many, SHOP);
    await preferences.write({ ...DEFAULT_PREFERENCES, hoverSites });
    const kept = (await preferences.read()).hoverSites;
    expect(kept).toHaveLength(MOST_SITES);
    expect(kept.at(-1)).toBe(SHOP);
    expect(kept).not.toContain(many[0]);
  });
});
