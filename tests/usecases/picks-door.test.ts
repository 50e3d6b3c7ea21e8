import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelView } from '@/lib/store/panel-view';
import { awaitPick, forgetPick, pendingPick } from '@/lib/store/pending-pick';
import { latestSearches, readSearch } from '@/lib/store/searches';
import { onPicked } from '../../entrypoints/background/picked';
import { DEMO } from '../sandbox';
import { startWorld, type World } from './world';

const PAGE = 'https://shop.test/product';
const TAB = 7;
const WINDOW = 3;
const OWN = `https://shop.test/p/${DEMO.own.productId}.jpg`;
const TOKEN = '9f0c5f1e-4a57-4b5c-9c86-3f5f2d2a7e11';
const OTHER_TOKEN = '1c4c7a53-9d54-4b77-8d0c-2b0d3d0f6a10';

describe('the door for what was picked', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;

  beforeAll(async () => {
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await world.connect();
    await awaitPick({ token: TOKEN, tabId: TAB, shownIn: WINDOW, askedAt: world.now() });
    onPicked(world.picks);
  });
  afterAll(() => started.close());

  const message = (more: object = {}) => ({
    picked: {
      token: TOKEN,
      title: 'Striped mug',
      pictures: [{ addresses: [OWN], data: null, placement: null }],
      ...more,
    },
  });
  const sender = (more: object = {}) => ({
    id: browser.runtime.id,
    url: PAGE,
    frameId: 0,
    // Since the picker opened, the tab has been dragged to another window.
    tab: { id: TAB, windowId: WINDOW + 1 },
    ...more,
  });

  /** What the worker answers; undefined where it does not listen at all. */
  const sent = (what: unknown = message(), from: object = sender()): Promise<unknown> =>
    new Promise((done) => {
      const { trigger } = fakeBrowser.runtime.onMessage as unknown as { trigger: Trigger };
      void trigger(what, from, done).then(([waits]) => {
        if (!waits) done(undefined);
      });
    });

  it('opens for the picker in the tab that it was put into', async () => {
    expect(await sent()).toEqual({ ok: true, value: null });
    const { place } = await panelView(WINDOW).read();
    expect(place.kind === 'search' && (await readSearch(place.searchId))).toMatchObject({
      source: { address: OWN, pageAddress: PAGE, tabId: TAB, frameId: 0, windowId: WINDOW + 1 },
    });
  });

  it.each([
    ['another extension', message(), { id: 'other' }],
    ['a page of ours', message(), { url: browser.runtime.getURL('/popup.html') }],
    ['a frame in the page', message(), { frameId: 2 }],
    ['something that names no frame', message(), { frameId: undefined }],
    ['something that is no tab', message(), { tab: undefined }],
    ['a message of another shape', message({ pictures: [] }), {}],
    ['a token of another shape', message({ token: 'any' }), {}],
    ['another message', { hovered: message().picked }, {}],
  ])('is closed to %s, and the right one is heard after it', async (_, what, from) => {
    expect(await sent(what, sender(from))).toBeUndefined();
    expect(await latestSearches(9)).toEqual([]);
    expect(await sent()).toMatchObject({ ok: true });
  });

  it.each([
    ['another token', message({ token: OTHER_TOKEN }), {}],
    ['another tab', message(), { tab: { id: 8, windowId: WINDOW } }],
  ])('refuses %s, and says so to the script', async (_, what, from) => {
    expect(await sent(what, sender(from))).toMatchObject({ error: { code: 'command-unknown' } });
    expect(await latestSearches(9)).toEqual([]);
  });

  it('is not closed by the end of the pick before', async () => {
    const next = { token: OTHER_TOKEN, tabId: TAB, shownIn: WINDOW, askedAt: world.now() };
    const { read } = pendingPick;
    let awaited: Promise<void> | undefined;
    // The next pick begins when the end of this one has looked and not yet acted.
    vi.spyOn(pendingPick, 'read').mockImplementationOnce(async () => {
      const before = await read();
      awaited = awaitPick(next);
      return before;
    });
    await forgetPick(TOKEN);
    await awaited;
    expect(await pendingPick.read()).toEqual(next);
    expect(await sent(message({ token: OTHER_TOKEN }))).toMatchObject({ ok: true });
  });
});

type Trigger = (...args: unknown[]) => Promise<unknown[]>;
