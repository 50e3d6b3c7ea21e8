import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { secrets } from '@/lib/account/secrets';
import { z } from '@/lib/zod';

const KEY = 'account:test';
const stored = secrets(KEY, z.object({ token: z.string(), sessionOnly: z.boolean() }));
const KEPT = { token: 'kept', sessionOnly: false };
const FOR_NOW = { token: 'for now', sessionOnly: true };

const held = async (): Promise<{ local: unknown; session: unknown }> => ({
  local: (await browser.storage.local.get(KEY))[KEY],
  session: (await browser.storage.session.get(KEY))[KEY],
});

/** Ends the worker when it comes to this step: nothing that it waits for ever comes. */
function dieAt(area: 'local' | 'session', step: 'set' | 'remove'): { isDead: () => boolean } {
  const never = new Promise<void>(() => undefined);
  const spy = vi.spyOn(browser.storage[area], step).mockReturnValueOnce(never as never);
  return { isDead: () => spy.mock.calls.length > 0 };
}

async function interrupted(value: typeof KEPT, at: ReturnType<typeof dieAt>): Promise<void> {
  void stored.write(value);
  await vi.waitUntil(at.isDead);
  // What dies makes no further step; the next worker's are real.
  vi.restoreAllMocks();
}

beforeEach(() => fakeBrowser.reset());

describe('credentials', () => {
  it.each([
    [KEPT, FOR_NOW, { local: undefined, session: FOR_NOW }],
    [FOR_NOW, KEPT, { local: KEPT, session: undefined }],
  ])('that were %j and are now %j stand in one area alone', async (before, after, expected) => {
    await stored.write(before);
    await stored.write(after);
    expect(await held()).toEqual(expected);
    expect(await stored.read()).toEqual(after);
    await stored.remove();
    expect(await held()).toEqual({ local: undefined, session: undefined });
  });

  it('for this session alone end with it, though the worker died while they were written', async () => {
    await stored.write(KEPT);
    await interrupted(FOR_NOW, dieAt('local', 'remove'));
    expect(await stored.read()).toEqual(FOR_NOW);
    await stored.settle();
    await browser.storage.session.clear();
    expect(await stored.read()).toBeNull();
  });

  it.each([
    ['set', 'local'],
    ['remove', 'session'],
  ] as const)(
    'that are to stay do, though the worker died before the %s in %s',
    async (step, area) => {
      await stored.write(FOR_NOW);
      await interrupted(KEPT, dieAt(area, step));
      expect(await stored.read()).toEqual(KEPT);
      await stored.settle();
      await browser.storage.session.clear();
      expect(await stored.read()).toEqual(KEPT);
    },
  );

  it('that were written to their end are left as they are', async () => {
    await stored.write(FOR_NOW);
    await stored.settle();
    expect(await stored.read()).toEqual(FOR_NOW);
    await stored.write(KEPT);
    await stored.settle();
    expect(await stored.read()).toEqual(KEPT);
  });
});
