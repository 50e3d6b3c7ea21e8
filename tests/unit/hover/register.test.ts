import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fitHover } from '@/lib/hover/register';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { changePreferences } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';
import { fakeScripting } from './fake-scripting';

const SHOP = 'https://shop.example/*';
const OTHER = 'https://other.example/*';
const EVERY = ['http://*/*', 'https://*/*'];
const FILES = '/hover-en.js,/hover.js';

const choose = (...hoverSites: string[]) => changePreferences({ hoverSites });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

describe('the script is registered for', () => {
  it.each([
    ['nothing where nothing is chosen', [], [SHOP], undefined],
    ['nothing where nothing is granted', [SHOP], [], undefined],
    ['what is both', [SHOP, OTHER], [SHOP], [SHOP]],
    ['a chosen site, not for all that is granted', [SHOP], EVERY, [SHOP]],
    ['several in one order', [SHOP, OTHER], [OTHER, SHOP], [OTHER, SHOP]],
    ['all sites', [ALL_SITES], EVERY, EVERY],
    ['the scheme that is granted of all sites', [ALL_SITES], ['https://*/*'], ['https://*/*']],
    ['nothing of all sites by one of them', [ALL_SITES], [SHOP], undefined],
  ])('%s', async (_, chosen, granted, expected) => {
    fakePermissions(...granted);
    const scripting = fakeScripting();
    await choose(...chosen);
    await fitHover();
    expect(scripting.registered()?.matches).toEqual(expected);
  });

  it('all frames of a page, in our own world, for as long as the extension stays', async () => {
    fakePermissions(SHOP);
    const scripting = fakeScripting();
    await choose(SHOP);
    await fitHover();
    expect(scripting.registered()).toEqual({
      id: 'hover',
      js: ['/hover-en.js', '/hover.js'],
      matches: [SHOP],
      excludeMatches: [],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      world: 'ISOLATED',
      persistAcrossSessions: true,
    });
  });
});

describe('open tabs', () => {
  it('of a new site get the script at once, and a closed one does not keep it from the others', async () => {
    fakePermissions(...EVERY);
    const scripting = fakeScripting(
      'https://shop.example/closed',
      'https://shop.example/mug',
      'https://other.example/',
    );
    await choose(SHOP);
    await fitHover();
    expect(scripting.injected).toEqual([
      { tabId: 1, file: FILES },
      { tabId: 2, file: FILES },
    ]);
  });

  it('of a site that has it already do not get it twice', async () => {
    fakePermissions(SHOP, OTHER);
    const scripting = fakeScripting('https://shop.example/', 'https://other.example/');
    await choose(SHOP);
    await fitHover();
    await choose(SHOP, OTHER);
    await fitHover();
    expect(scripting.injected.map(({ tabId }) => tabId)).toEqual([1, 2]);
  });

  it('are told which sites hold, so that the script leaves the others', async () => {
    const permissions = fakePermissions(SHOP);
    const scripting = fakeScripting('https://shop.example/', 'chrome://settings/');
    await choose(SHOP);
    await fitHover();
    permissions.revoke(SHOP);
    await fitHover();
    expect(scripting.registered()).toBeUndefined();
    expect(scripting.told.slice(-2)).toEqual([
      { tabId: 1, message: { hoverSites: { matches: [], excludeMatches: [] } } },
      { tabId: 2, message: { hoverSites: { matches: [], excludeMatches: [] } } },
    ]);
  });

  it('get the button’s other name where another language is chosen', async () => {
    fakePermissions(SHOP);
    const scripting = fakeScripting('https://shop.example/', 'https://other.example/');
    await choose(SHOP);
    await fitHover();
    await changePreferences({ interfaceLanguage: 'zh-CN' });
    await fitHover();
    expect(scripting.registered()?.js).toEqual(['/hover-zh-CN.js', '/hover.js']);
    expect(scripting.injected).toEqual([
      { tabId: 1, file: FILES },
      { tabId: 1, file: '/hover-zh-CN.js,/hover.js' },
    ]);
  });

  it('are left alone where nothing changed', async () => {
    fakePermissions(SHOP);
    const scripting = fakeScripting('https://shop.example/');
    await choose(SHOP);
    await fitHover();
    const { length } = scripting.told;
    await fitHover();
    expect(scripting.told).toHaveLength(length);
    expect(scripting.injected).toHaveLength(1);
  });
});

describe('a site that is left out of all', () => {
  const TABS = ['https://shop.example/', 'https://other.example/'];

  it('is left out of the registration too, and its open tabs are told', async () => {
    fakePermissions(...EVERY);
    const scripting = fakeScripting(...TABS);
    await choose(ALL_SITES);
    await fitHover();
    await changePreferences({ hoverExceptions: [SHOP] });
    await fitHover();
    const reach = { matches: EVERY, excludeMatches: [SHOP] };
    expect(scripting.registered()).toMatchObject(reach);
    expect(scripting.told.slice(-2)).toEqual([
      { tabId: 1, message: { hoverSites: reach } },
      { tabId: 2, message: { hoverSites: reach } },
    ]);
  });

  it('gets no script where all are chosen later, and one as soon as it is taken in again', async () => {
    fakePermissions(...EVERY);
    const scripting = fakeScripting(...TABS);
    await changePreferences({ hoverSites: [ALL_SITES], hoverExceptions: [SHOP] });
    await fitHover();
    expect(scripting.injected).toEqual([{ tabId: 2, file: FILES }]);
    await changePreferences({ hoverExceptions: [] });
    await fitHover();
    expect(scripting.injected.at(-1)).toEqual({ tabId: 1, file: FILES });
    expect(scripting.injected).toHaveLength(2);
  });

  it('changes nothing where all are not chosen', async () => {
    fakePermissions(OTHER);
    const scripting = fakeScripting(...TABS);
    await changePreferences({ hoverSites: [OTHER], hoverExceptions: [SHOP] });
    await fitHover();
    expect(scripting.registered()).toMatchObject({ matches: [OTHER], excludeMatches: [] });
    const { length } = scripting.told;
    await fitHover();
    expect(scripting.told).toHaveLength(length);
  });
});

describe('two changes at once', () => {
  it('follow each other, and the last holds', async () => {
    fakePermissions(SHOP, OTHER);
    const scripting = fakeScripting();
    await choose(SHOP);
    const first = fitHover();
    await choose(OTHER);
    await Promise.all([first, fitHover(), fitHover()]);
    expect(scripting.registered()?.matches).toEqual([OTHER]);
  });
});

describe('in incognito windows', () => {
  it('the registration is left to the other worker, and their tabs are told', async () => {
    fakePermissions(SHOP);
    const scripting = fakeScripting('https://shop.example/');
    await choose(SHOP);
    const { extension } = browser;
    Object.assign(browser, { extension: { ...extension, inIncognitoContext: true } });
    try {
      await fitHover();
    } finally {
      Object.assign(browser, { extension });
    }
    expect(scripting.registered()).toBeUndefined();
    expect(scripting.told).toEqual([
      { tabId: 1, message: { hoverSites: { matches: [SHOP], excludeMatches: [] } } },
    ]);
  });
});
