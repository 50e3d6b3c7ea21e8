// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { HoverSites } from '@/components/hover-sites/hover-sites';
import { GrantedHosts } from '@/components/privacy/granted-hosts';
import { preferences } from '@/components/state/preferences';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { fakePermissions } from '../../support/fake-permissions';
import { choose, fakeWorker, field, mount, press, said, settle, unmount } from './mount';
import { button } from './rendered';

const SHOP = 'https://shop.example/*';
const EVERY = ['http://*/*', 'https://*/*'];

const text = (): string => document.body.textContent;
const choices = (...hoverSites: string[]): void => {
  preferences.value = { ...DEFAULT_PREFERENCES, hoverSites };
};
const except = (...hoverExceptions: string[]): void => {
  preferences.value = { ...preferences.value, hoverExceptions };
};
const wishId: unknown = expect.any(String);

afterEach(() => {
  unmount();
  preferences.value = DEFAULT_PREFERENCES;
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
    expect(sent[0]).toEqual({ name: 'hover.add', command: { wishId, site: ALL_SITES } });
    expect(asked).toEqual([EVERY]);
  });

  it('are only those that are left out where all have it, each of which can be taken in again', async () => {
    fakePermissions(...EVERY);
    choices(ALL_SITES, 'https://other.example/*');
    except(SHOP);
    const sent = fakeWorker();
    await mount(<HoverSites />);
    expect(text()).not.toContain('other.example');
    await act(() => button(document.body, 'No longer leave out shop.example').click());
    await settle();
    expect(sent).toEqual([{ name: 'hover.except', command: { site: SHOP, isExcepted: false } }]);
    except();
    await settle();
    expect(text()).not.toContain('Left out');
  });

  it('name what is left out also where all have it no more', async () => {
    fakePermissions();
    except(SHOP);
    await mount(<HoverSites />);
    expect(text()).toContain('shop.example');
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
