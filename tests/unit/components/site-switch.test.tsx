// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SiteSwitch } from '@/components/hover-sites/site-switch';
import { preferences } from '@/components/state/preferences';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';
import { choose, fakeWorker, field, mount, settle, unmount, until } from './mount';

const SHOP = 'https://shop.example/*';
const EVERY = ['http://*/*', 'https://*/*'];
const HERE = 'Button on pictures of shop.example';

const text = (): string => document.body.textContent;
const choices = (...hoverSites: string[]): void => {
  preferences.value = { ...DEFAULT_PREFERENCES, hoverSites };
};
const except = (...hoverExceptions: string[]): void => {
  preferences.value = { ...preferences.value, hoverExceptions };
};
const wishId: unknown = expect.any(String);
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

  it('has told the worker before the browser asks', async () => {
    const { asked } = fakePermissions();
    const order: string[] = [];
    let answer = (): void => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    fakeWorker(async ({ name }) => {
      order.push(name);
      await answered;
      return { ok: true, value: null };
    });
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    void act(() => field(HERE).click());
    await settle();
    expect([...order, ...asked]).toEqual(['hover.add']);
    answer();
    await until(() => expect(asked).toEqual([[SHOP]]));
    await until(() => expect(order).toEqual(['hover.add', 'hover.withdraw']));
  });

  it('stays off where the browser is refused, and withdraws the wish', async () => {
    fakePermissions();
    const sent = fakeWorker();
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    await choose(HERE);
    await settle();
    expect(field(HERE).checked).toBe(false);
    expect(sent).toEqual([
      { name: 'hover.add', command: { wishId, site: SHOP } },
      { name: 'hover.withdraw', command: { wishId: sent[0]?.command.wishId } },
    ]);
  });

  it('leaves the wish to the worker where the browser is allowed', async () => {
    fakePermissions();
    vi.mocked(browser.permissions.request).mockResolvedValue(true as never);
    const sent = fakeWorker();
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    await choose(HERE);
    await settle();
    expect(sent.map(({ name }) => name)).toEqual(['hover.add']);
  });

  it('withdraws the wish where a policy forbids the question', async () => {
    fakePermissions();
    vi.mocked(browser.permissions.request).mockRejectedValue(new Error('not allowed'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const sent = fakeWorker();
    open('https://shop.example/mug');
    await mount(<SiteSwitch />);
    await choose(HERE);
    await settle();
    expect(sent.at(-1)?.name).toBe('hover.withdraw');
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

  it('leaves the site out where all sites have the button, and takes it in again', async () => {
    const { asked } = fakePermissions(...EVERY);
    choices(ALL_SITES);
    const sent = fakeWorker();
    open('https://shop.example/');
    await mount(<SiteSwitch />);
    expect(field(HERE).checked).toBe(true);
    expect(text()).toContain('All sites have it.');
    await choose(HERE);
    except(SHOP);
    await settle();
    expect(field(HERE).checked).toBe(false);
    await choose(HERE);
    expect(sent).toEqual([
      { name: 'hover.except', command: { site: SHOP, isExcepted: true } },
      { name: 'hover.except', command: { site: SHOP, isExcepted: false } },
    ]);
    expect(asked).toEqual([]);
  });

  it('is off for a site that is left out, also where that was chosen by itself before', async () => {
    fakePermissions(...EVERY);
    choices(ALL_SITES, SHOP);
    except(SHOP);
    open('https://shop.example/');
    await mount(<SiteSwitch />);
    expect(field(HERE).checked).toBe(false);
  });
});
