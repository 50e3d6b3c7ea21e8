import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adoptSite, leaveSite, wantSite } from '@/lib/hover/choose';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { preferences } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';

const SHOP = 'https://shop.example/*';
const OTHER = 'https://other.example/*';
const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

const chosen = async () => (await preferences.read()).hoverSites;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a wanted site', () => {
  it('is chosen when the browser grants it, whoever was closed by the question', async () => {
    const { granted } = fakePermissions();
    await wantSite(SHOP, NOON);
    expect(await chosen()).toEqual([]);
    granted.add(SHOP);
    await adoptSite(NOON + MINUTE);
    expect(await chosen()).toEqual([SHOP]);
  });

  it('is chosen at once where it is granted already', async () => {
    fakePermissions(SHOP);
    await wantSite(SHOP, NOON);
    expect(await chosen()).toEqual([SHOP]);
  });

  it('is not chosen by a host that was granted for something else', async () => {
    fakePermissions(OTHER);
    await wantSite(SHOP, NOON);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([]);
  });

  it('is forgotten when it was refused, and granted much later for something else', async () => {
    const { granted } = fakePermissions();
    await wantSite(SHOP, NOON);
    granted.add(SHOP);
    await adoptSite(NOON + 4 * MINUTE);
    expect(await chosen()).toEqual([]);
  });

  it('is forgotten when it is taken off before it is granted', async () => {
    const { granted } = fakePermissions();
    await wantSite(SHOP, NOON);
    await leaveSite(SHOP);
    granted.add(SHOP);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([]);
  });

  it('gives way to a later one', async () => {
    const { granted } = fakePermissions();
    await wantSite(SHOP, NOON);
    await wantSite(OTHER, NOON);
    granted.add(SHOP).add(OTHER);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([OTHER]);
  });

  it('can be all sites, which takes both schemes', async () => {
    const { granted } = fakePermissions('https://*/*');
    await wantSite(ALL_SITES, NOON);
    expect(await chosen()).toEqual([]);
    granted.add('http://*/*');
    await adoptSite(NOON);
    expect(await chosen()).toEqual([ALL_SITES]);
  });
});

describe('choices at once', () => {
  it('lose none', async () => {
    fakePermissions(SHOP, OTHER);
    await Promise.all([wantSite(SHOP, NOON), wantSite(OTHER, NOON), adoptSite(NOON)]);
    expect(await chosen()).toEqual([SHOP, OTHER]);
    await Promise.all([leaveSite(SHOP), leaveSite(OTHER)]);
    expect(await chosen()).toEqual([]);
  });
});
