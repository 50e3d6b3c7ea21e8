// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { HoverSites } from '@/components/hover-sites/hover-sites';
import { SiteSwitch } from '@/components/hover-sites/site-switch';
import { GrantedHosts } from '@/components/privacy/granted-hosts';
import { preferences } from '@/components/state/preferences';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';
import { choose, fakeWorker, field, mount, press, said, settle, unmount } from './mount';
import { button } from './rendered';

const SHOP = 'https://shop.example/*';
const EVERY = ['http://*/*', 'https://*/*'];
const HERE = 'Button on pictures of shop.example';

const text = (): string => document.body.textContent;
const choices = (...hoverSites: string[]): void => {
  preferences.value = { ...DEFAULT_PREFERENCES, hoverSites };
};
const open = (url: string | undefined): void => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ url }] as never);
};

afterEach(() => {
  unmount();
  preferences.value = DEFAULT_PREFERENCES;
});

describe('the switch for the site in front', () => {
  it.each([
    ['nothing is chosen', [], [SHOP], false],
    ['it is chosen, and not granted', [SHOP], [], false],
    ['it is chosen and granted', [SHOP], [SHOP], true],
    ['another one is', ['https://other.example/*'], EVERY, false],
    ['it is chosen for the other scheme', ['http://shop.example/*'], EVERY, false],
  ])('where %s', async (_, chosen, granted, isOn) => {
    fakePermissions(...granted);
    choices(...chosen);
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    expect(field(HERE).checked).toBe(isOn);
  });

  it.each([
    ['a page of the browser', 'chrome://settings/'],
    ['a file', 'file:///home/mug.html'],
    ['a page that may not be asked', undefined],
  ])('is not there for %s', async (_, url) => {
    fakePermissions();
    open(url);
    await mount(<SiteSwitch />);
    expect(text()).toBe('');
  });

  it('is not there in incognito windows, which a choice would outlast', async () => {
    fakePermissions();
    open('https://shop.example/');
    const { extension } = browser;
    Object.assign(browser, { extension: { ...extension, inIncognitoContext: true } });
    await mount(<SiteSwitch />);
    Object.assign(browser, { extension });
    expect(text()).toBe('');
  });

  it('tells the worker before the browser asks, in the click’s own turn', async () => {
    const { asked } = fakePermissions();
    const order: string[] = [];
    fakeWorker(({ name }) => {
      order.push(name);
      return { ok: true, value: null };
    });
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    void act(() => field(HERE).click());
    expect([...order, ...asked]).toEqual(['hover.add', [SHOP]]);
    await settle();
  });

  it('stays off where the browser is refused', async () => {
    fakePermissions();
    fakeWorker();
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    await choose(HERE);
    await settle();
    expect(field(HERE).checked).toBe(false);
  });

  it('follows what the browser grants and takes back', async () => {
    const permissions = fakePermissions();
    choices(SHOP);
    open('https://shop.example/');
    await mount(<SiteSwitch />);
    permissions.grant(SHOP);
    await settle();
    expect(field(HERE).checked).toBe(true);
    permissions.revoke(SHOP);
    await settle();
    expect(field(HERE).checked).toBe(false);
  });

  it('takes the button off without asking anything', async () => {
    const { asked } = fakePermissions(SHOP);
    choices(SHOP);
    const sent = fakeWorker();
    open('https://shop.example/');
    await mount(<SiteSwitch />);
    await choose(HERE);
    expect(sent).toEqual([{ name: 'hover.remove', command: { site: SHOP } }]);
    expect(asked).toEqual([]);
  });

  it('gives way to a sentence where all sites have the button', async () => {
    fakePermissions(...EVERY);
    choices(ALL_SITES);
    open('https://shop.example/');
    await mount(<SiteSwitch />);
    expect(text()).toContain('All sites have the button');
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('the sites that may be read', () => {
  it('are named once, and taken back with both schemes', async () => {
    const { granted } = fakePermissions(...EVERY, SHOP, 'http://shop.example/*');
    await mount(<GrantedHosts />);
    const rows = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(rows()).toEqual(['every site', 'shop.example']);
    await act(() => button(document.body, 'Remove every site').click());
    await settle();
    expect(rows()).toEqual(['shop.example']);
    expect([...granted]).toEqual([SHOP, 'http://shop.example/*']);
  });
});

describe('the sites in the options', () => {
  it('are none at first', async () => {
    fakePermissions();
    await mount(<HoverSites />);
    expect(field('On all sites').checked).toBe(false);
    expect(text()).toContain('No site is chosen.');
  });

  it('can be all, for which both schemes are asked', async () => {
    const { asked } = fakePermissions();
    const sent = fakeWorker();
    await mount(<HoverSites />);
    await choose('On all sites');
    expect(sent).toEqual([{ name: 'hover.add', command: { site: ALL_SITES } }]);
    expect(asked).toEqual([EVERY]);
  });

  it('are taken off one by one, and what the browser granted can be given back', async () => {
    const { granted } = fakePermissions(SHOP);
    choices(SHOP);
    const sent = fakeWorker();
    await mount(<HoverSites />);
    await act(() => button(document.body, 'Take the button off shop.example').click());
    await settle();
    expect(sent).toEqual([{ name: 'hover.remove', command: { site: SHOP } }]);
    expect(said('status').join()).toContain('may still read shop.example');
    await press('Give the permission back');
    expect([...granted]).toEqual([]);
    expect(said('status')).toEqual([]);
  });

  it('leave nothing to give back where the browser granted more than the site', async () => {
    fakePermissions(...EVERY);
    choices(SHOP);
    fakeWorker();
    await mount(<HoverSites />);
    await act(() => button(document.body, 'Take the button off shop.example').click());
    await settle();
    expect(said('status')).toEqual([]);
  });

  it('say where the browser lets the button in no more, and ask again', async () => {
    const { asked } = fakePermissions();
    choices(SHOP);
    fakeWorker();
    await mount(<HoverSites />);
    expect(text()).toContain('The browser does not let the button in.');
    await press('Allow');
    expect(asked).toEqual([[SHOP]]);
  });
});
