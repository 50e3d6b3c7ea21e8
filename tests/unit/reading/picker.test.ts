// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PICK_KEY, type PickOrder } from '@/lib/messages/pick-order';
import { startPicker } from '@/lib/reading/picker';
import picker from '../../../entrypoints/picker';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const ORDER = {
  token: '9f0c5f1e-4a57-4b5c-9c86-3f5f2d2a7e11',
  mode: 'area',
  language: 'en',
  theme: 'light',
  budget: { dialects: [], left: 0 },
} satisfies Omit<PickOrder, 'until'>;
const MINUTE_MS = 60_000;

const world = globalThis as { [PICK_KEY]?: unknown; tongkuanStopPicking?: () => void };
const run = (): unknown => picker.main();
const isOpen = (): boolean => world.tongkuanStopPicking !== undefined;

describe('the picker', () => {
  beforeEach(() => {
    Object.assign(browser, { dom: { openOrClosedShadowRoot: () => null } });
    // happy-dom has no top layer.
    Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  });
  afterEach(() => {
    world.tongkuanStopPicking?.();
    Reflect.deleteProperty(world, PICK_KEY);
  });

  it('opens on its order, also on a page that is still loading', async () => {
    const injections = fakePage({ files: { '/picker.js': run } });
    expect(await startPicker(fakeClock(Date.now()), 1, ORDER)).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(injections.map(({ injectImmediately }) => injectImmediately)).toEqual([true, true]);
  });

  it('answers before it looks at the page for the first time, which may take long', async () => {
    Object.assign(world, { [PICK_KEY]: { ...ORDER, until: Date.now() + MINUTE_MS } });
    expect(run()).toBe(true);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('stands once where two orders come at once', async () => {
    for (const token of ['first', 'second']) {
      Object.assign(world, { [PICK_KEY]: { ...ORDER, token, until: Date.now() + MINUTE_MS } });
      expect(run()).toBe(true);
    }
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await new Promise((over) => setTimeout(over));
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('opens on the page that comes while the one with the order goes', async () => {
    let pages = 0;
    const onNewPage = (): unknown => {
      if (pages === 0) Reflect.deleteProperty(world, PICK_KEY);
      pages += 1;
      return run();
    };
    fakePage({ files: { '/picker.js': onNewPage } });
    expect(await startPicker(fakeClock(Date.now()), 1, ORDER)).toMatchObject({ ok: true });
    expect(pages).toBe(2);
  });

  it('has not opened where its script finds no order', async () => {
    const lost = (): unknown => {
      Reflect.deleteProperty(world, PICK_KEY);
      return run();
    };
    fakePage({ files: { '/picker.js': lost } });
    expect(await startPicker(fakeClock(Date.now()), 1, ORDER)).toMatchObject({
      error: { code: 'page-closed' },
    });
  });

  it.each([0, 1])('is given up on a page that does not answer to script %i', async (hangsAt) => {
    const clock = fakeClock(Date.now() - MINUTE_MS);
    const started = clock.now();
    const injections = fakePage({ files: { '/picker.js': run }, hangsAt });
    expect(await startPicker(clock, 1, ORDER)).toMatchObject({ error: { code: 'page-closed' } });
    expect(clock.now() - started).toBeLessThanOrEqual(10_000);
    expect(injections).toHaveLength(hangsAt + 1);
    // Somebody has closed the alert: what was put into the page runs now.
    expect(run()).toBe(false);
    expect(isOpen()).toBe(false);
  });
});
