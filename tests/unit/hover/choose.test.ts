import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adoptSite, exceptSite, leaveSite, wantSite, withdrawWish } from '@/lib/hover/choose';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { preferences } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';

const SHOP = 'https://shop.example/*';
const OTHER = 'https://other.example/*';
const WISH = '7d3ce1c5-8f2f-4b29-9a3f-7f3f5f0a9a01';
const OTHER_WISH = '7d3ce1c5-8f2f-4b29-9a3f-7f3f5f0a9a02';
const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

const chosen = async () => (await preferences.read()).hoverSites;
const excepted = async () => (await preferences.read()).hoverExceptions;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a wanted site', () => {
  it('is chosen when the browser grants it, whoever was closed by the question', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, SHOP, NOON);
    expect(await chosen()).toEqual([]);
    granted.add(SHOP);
    await adoptSite(NOON + MINUTE);
    expect(await chosen()).toEqual([SHOP]);
  });

  it('is chosen at once where it is granted already', async () => {
    fakePermissions(SHOP);
    await wantSite(WISH, SHOP, NOON);
    expect(await chosen()).toEqual([SHOP]);
  });

  it('is not chosen by a host that was granted for something else', async () => {
    fakePermissions(OTHER);
    await wantSite(WISH, SHOP, NOON);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([]);
  });

  it('is forgotten when it was refused, and granted much later for something else', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, SHOP, NOON);
    granted.add(SHOP);
    await adoptSite(NOON + 4 * MINUTE);
    expect(await chosen()).toEqual([]);
  });

  it('is forgotten when it is taken off before it is granted', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, SHOP, NOON);
    await leaveSite(SHOP);
    granted.add(SHOP);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([]);
  });

  it('is forgotten as soon as it is withdrawn, so that no other grant makes it come true', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, ALL_SITES, NOON);
    await withdrawWish(WISH);
    granted.add('http://*/*').add('https://*/*');
    await adoptSite(NOON);
    expect(await chosen()).toEqual([]);
  });

  it('is withdrawn by who made it alone', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, SHOP, NOON);
    await withdrawWish(OTHER_WISH);
    granted.add(SHOP);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([SHOP]);
  });

  it('gives way to a later one', async () => {
    const { granted } = fakePermissions();
    await wantSite(WISH, SHOP, NOON);
    await wantSite(WISH, OTHER, NOON);
    granted.add(SHOP).add(OTHER);
    await adoptSite(NOON);
    expect(await chosen()).toEqual([OTHER]);
  });

  it('can be all sites, which takes both schemes', async () => {
    const { granted } = fakePermissions('https://*/*');
    await wantSite(WISH, ALL_SITES, NOON);
    expect(await chosen()).toEqual([]);
    granted.add('http://*/*');
    await adoptSite(NOON);
    expect(await chosen()).toEqual([ALL_SITES]);
  });
});

describe('an exception', () => {
  it('is chosen no more, and stands until it is taken in again', async () => {
    fakePermissions(SHOP, 'http://*/*', 'https://*/*');
    await wantSite(WISH, SHOP, NOON);
    await wantSite(WISH, ALL_SITES, NOON);
    await exceptSite(SHOP, true);
    expect([await chosen(), await excepted()]).toEqual([[ALL_SITES], [SHOP]]);
    await exceptSite(SHOP, false);
    expect([await chosen(), await excepted()]).toEqual([[ALL_SITES], []]);
  });

  it('outlasts the choice of all sites', async () => {
    fakePermissions('http://*/*', 'https://*/*');
    await exceptSite(SHOP, true);
    await leaveSite(ALL_SITES);
    await wantSite(WISH, ALL_SITES, NOON);
    expect([await chosen(), await excepted()]).toEqual([[ALL_SITES], [SHOP]]);
  });

  it('ends when the site itself is chosen', async () => {
    fakePermissions(SHOP);
    await exceptSite(SHOP, true);
    await wantSite(WISH, SHOP, NOON);
    expect([await chosen(), await excepted()]).toEqual([[SHOP], []]);
  });
});

describe('choices at once', () => {
  it('lose none', async () => {
    fakePermissions(SHOP, OTHER);
    await Promise.all([wantSite(WISH, SHOP, NOON), wantSite(WISH, OTHER, NOON), adoptSite(NOON)]);
    expect(await chosen()).toEqual([SHOP, OTHER]);
    await Promise.all([leaveSite(SHOP), leaveSite(OTHER)]);
    expect(await chosen()).toEqual([]);
  });
});
