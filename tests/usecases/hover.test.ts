import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HoveredMessage } from '@/lib/messages/hovered';
import { changePreferences } from '@/lib/store/preferences';
import { panelView } from '@/lib/store/panel-view';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches, readSearch } from '@/lib/store/searches';
import { onHovered } from '../../entrypoints/background/hovered';
import { DEMO } from '../sandbox';
import { startWorld, type World } from './world';

const SITE = 'https://shop.test/*';
const PAGE = 'https://shop.test/product';
const WINDOW = 3;
const OWN = `https://shop.test/p/${DEMO.own.productId}.jpg`;
const PLACEMENT = { left: 0, top: 0, width: 9, height: 9, viewportWidth: 99, viewportHeight: 99 };

describe('the button on a picture', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;
  let open: ReturnType<typeof vi.fn>;

  beforeAll(async () => {
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await world.connect();
    world.granted.add(SITE);
    await changePreferences({ hoverSites: [SITE] });
    open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidePanel: { open } });
    vi.spyOn(browser.windows, 'get').mockResolvedValue({ id: WINDOW, type: 'normal' } as never);
    onHovered(world.picks);
  });
  afterAll(() => started.close());

  const message = (more: Partial<HoveredMessage> = {}) => ({
    hovered: { addresses: [OWN], data: null, placement: PLACEMENT, title: 'Striped mug', ...more },
  });
  const sender = (more: object = {}) => ({
    id: browser.runtime.id,
    url: PAGE,
    frameId: 0,
    tab: { id: 7, windowId: WINDOW },
    ...more,
  });

  /** What the worker answers; undefined where it does not listen at all. */
  const pressed = (sent: unknown = message(), from: object = sender()): Promise<unknown> =>
    new Promise((done) => {
      const { trigger } = fakeBrowser.runtime.onMessage as unknown as { trigger: Trigger };
      void trigger(sent, from, done).then(([waits]) => {
        if (!waits) done(undefined);
      });
    });
  const shown = async (): Promise<SearchRecord | undefined> => {
    const { place } = await panelView(WINDOW).read();
    return place.kind === 'search' ? readSearch(place.searchId) : undefined;
  };

  it('finds the picture and shows the search in the panel of its window', async () => {
    expect(await pressed()).toEqual({ ok: true, value: null });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: WINDOW });
    expect(await shown()).toMatchObject({
      kind: 'picture',
      source: {
        kind: 'page',
        address: OWN,
        pageAddress: PAGE,
        tabId: 7,
        frameId: 0,
        windowId: WINDOW,
        title: 'Striped mug',
      },
    });
  });

  it('opens the panel in the listener’s own turn', async () => {
    const answer = pressed();
    expect(open).toHaveBeenCalledOnce();
    await answer;
  });

  it.each([
    ['another extension', message(), { id: 'other' }],
    ['a page of ours', message(), { url: browser.runtime.getURL('/popup.html') }],
    ['something that is no tab', message(), { tab: undefined }],
    ['a message of another shape', { hovered: { addresses: OWN } }, {}],
    ['another message', { picked: message().hovered }, {}],
    ['data that is no picture', message({ data: 'data:text/html,x' }), {}],
    ['too many addresses', message({ addresses: Array.from({ length: 9 }, () => OWN) }), {}],
  ])('is not heard from %s', async (_, sent, more) => {
    expect(await pressed(sent, sender(more))).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
    expect(await latestSearches(9)).toEqual([]);
  });

  it.each([
    ['another site', [SITE], [SITE], { url: 'https://other.test/' }],
    ['the same host without encryption', [SITE], [SITE], { url: 'http://shop.test/' }],
    ['a page without an address', [SITE], [SITE], { url: undefined }],
    ['a site that was taken off', [], [SITE], {}],
    ['a site that is not granted any more', [SITE], [], {}],
  ])('finds nothing for %s, and says so to script and panel', async (_, chosen, granted, more) => {
    await changePreferences({ hoverSites: chosen });
    world.granted.clear();
    granted.forEach((origin) => world.granted.add(origin));
    expect(await pressed(message(), sender(more))).toMatchObject({
      error: { code: 'page-closed' },
    });
    expect(await latestSearches(9)).toEqual([]);
    const { place } = await panelView(WINDOW).read();
    expect(place).toEqual({ kind: 'message', code: 'page-closed' });
  });

  it('finds nothing on a site that is left out of all', async () => {
    world.granted.add('http://*/*').add('https://*/*');
    await changePreferences({ hoverSites: ['*://*/*'], hoverExceptions: [SITE] });
    expect(await pressed()).toMatchObject({ error: { code: 'page-closed' } });
    expect(await latestSearches(9)).toEqual([]);
  });

  it('says so where the panel cannot be opened, on whatever page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.windows, 'get').mockRejectedValue(new Error('No window with id: 3.'));
    await changePreferences({ hoverSites: [] });
    expect(await pressed()).toMatchObject({ error: { code: 'unexpected' } });
  });

  it('counts once a second in a tab, and in each tab by itself', async () => {
    await pressed();
    await pressed();
    await pressed(message(), sender({ frameId: 2 }));
    expect(await latestSearches(9)).toHaveLength(1);
    expect(open).toHaveBeenCalledOnce();
    await pressed(message(), sender({ tab: { id: 8, windowId: WINDOW } }));
    expect(await latestSearches(9)).toHaveLength(2);
    await world.clock.wait(1000);
    await pressed();
    expect(await latestSearches(9)).toHaveLength(3);
  });

  it('is heard from a frame, whose own site counts', async () => {
    const framed = { frameId: 5, url: 'https://frame.test/gallery' };
    expect(await pressed(message(), sender(framed))).toMatchObject({ ok: false });
    world.granted.add('https://frame.test/*');
    await changePreferences({ hoverSites: ['https://frame.test/*'] });
    await world.clock.wait(1000);
    expect(await pressed(message(), sender(framed))).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ source: { frameId: 5, pageAddress: framed.url } });
  });

  it('is heard from a frame without an address, for the page that made it', async () => {
    const framed = { frameId: 5, url: 'about:srcdoc', origin: 'https://shop.test' };
    expect(await pressed(message(), sender(framed))).toMatchObject({ ok: true });
    const sandboxed = { ...framed, origin: 'null', tab: { id: 8, windowId: WINDOW } };
    expect(await pressed(message(), sender(sandboxed))).toMatchObject({ ok: false });
  });

  it('is heard on every site where all were chosen', async () => {
    world.granted.clear();
    world.granted.add('http://*/*').add('https://*/*');
    await changePreferences({ hoverSites: ['*://*/*'] });
    const elsewhere = sender({ url: 'https://other.test/' });
    expect(await pressed(message(), elsewhere)).toMatchObject({ ok: true });
  });

  it('does not crop a page that the opening panel moves', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ active: true, windowId: WINDOW } as never);
    const capture = vi.spyOn(browser.tabs, 'captureVisibleTab').mockResolvedValue('' as never);
    await pressed(message({ addresses: ['https://cdn.test/a.jpg'] }));
    expect(capture).not.toHaveBeenCalled();
  });

  it('says in the panel that what is seen cannot be read, and leaves the screen alone', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ active: true, windowId: WINDOW } as never);
    const capture = vi.spyOn(browser.tabs, 'captureVisibleTab').mockResolvedValue('' as never);
    const bare = message({ addresses: [], data: null });
    expect(await pressed(bare)).toMatchObject({ error: { code: 'picture-closed' } });
    expect((await panelView(WINDOW).read()).place).toEqual({
      kind: 'message',
      code: 'picture-closed',
    });
    expect(capture).not.toHaveBeenCalled();
  });
});

type Trigger = (...args: unknown[]) => Promise<unknown[]>;
