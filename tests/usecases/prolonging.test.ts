import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '@/lib/account/account';
import { vault } from '@/lib/account/vault';
import { startWorld, type World } from './world';

const DAY_MS = 24 * 3600_000;
const CATEGORY = 'category.translation.getById';

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await vault.change(() => null);
  // A refresh token that ends in 20 days, and no access token yet.
  await world.connect({ ...world.sandbox.apps.expiring, accessToken: '' });
  await change({ refreshExpiresAt: world.now() + 20 * DAY_MS });
});
afterAll(() => started.close());

const held = () => vault.read();
const change = (more: Partial<Account>) =>
  vault.change((account) => account && { ...account, ...more });
const refreshToken = () => world.sandbox.apps.expiring.refreshToken;

/** The platform's call, which goes out when it is let go; `ended` once nothing more comes of it. */
function heldBack({ tokens }: World = world) {
  const { postpone } = tokens;
  let letGo = (): void => undefined;
  const released = new Promise<void>((release) => (letGo = release));
  const spy = vi.spyOn(tokens, 'postpone').mockImplementation(async (...asked) => {
    await released;
    return postpone(...asked);
  });
  return {
    isWaiting: () => spy.mock.calls.length > 0,
    letGo: () => letGo(),
    async ended() {
      await vi.waitUntil(() => spy.mock.settledResults.some(({ type }) => type !== 'incomplete'));
      await vault.change(() => undefined);
    },
  };
}

describe('a refresh token in its last 30 days', () => {
  it('is prolonged, the old one kept until then', async () => {
    const prolonging = heldBack();
    prolonging.letGo();
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    await prolonging.ended();
    expect(world.calls('postponeToken')).toBe(1);
    const after = await held();
    expect(after?.refreshToken).not.toBe(refreshToken());
    expect(after?.refreshExpiresAt).toBeGreaterThan(world.now() + 30 * DAY_MS);
  });

  it('keeps no call waiting', async () => {
    const prolonging = heldBack();
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    expect(prolonging.isWaiting()).toBe(true);
    expect(await held()).toMatchObject({ refreshToken: refreshToken() });
    prolonging.letGo();
    await prolonging.ended();
    expect((await held())?.refreshToken).not.toBe(refreshToken());
  });

  it('is prolonged once, however many calls found it so', async () => {
    const prolonging = heldBack();
    await Promise.all(Array.from({ length: 12 }, () => world.catalogue.probe()));
    prolonging.letGo();
    await prolonging.ended();
    expect(world.calls('getToken')).toBe(1);
    expect(world.calls('postponeToken')).toBe(1);
  });

  it('that is being prolonged is used for nothing else: it dies of that', async () => {
    const prolonging = heldBack();
    await world.catalogue.probe();
    world.sandbox.fault({ operation: CATEGORY, kind: 'expired-token' });
    const renewing = vi.spyOn(world.credentials, 'renewed');
    const probing = world.catalogue.probe();
    await vi.waitUntil(() => renewing.mock.calls.length === 1);
    prolonging.letGo();
    expect(await probing).toMatchObject({ ok: true });
    expect(world.calls('getToken')).toBe(1);
  });

  it('that cannot be prolonged stays as it is, and is refreshed with', async () => {
    world.sandbox.fault({ operation: 'postponeToken', status: 400, body: '{"error":"no"}' });
    const prolonging = heldBack();
    prolonging.letGo();
    await world.catalogue.probe();
    await prolonging.ended();
    expect(await held()).toMatchObject({ refreshToken: refreshToken() });
    await change({ accessExpiresAt: world.now() });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    expect(world.calls('getToken')).toBe(2);
  });

  it('is tried again with the next renewal where something of ours broke, which is noted', async () => {
    const noted = vi.spyOn(console, 'error').mockReturnValue();
    const broken = vi.spyOn(world.tokens, 'postpone').mockRejectedValueOnce(new Error('broken'));
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    await vi.waitUntil(() => noted.mock.calls.length === 1);
    noted.mockRestore();
    broken.mockRestore();
    await change({ accessExpiresAt: world.now() });
    const prolonging = heldBack();
    prolonging.letGo();
    await world.catalogue.probe();
    await prolonging.ended();
    expect((await held())?.refreshToken).not.toBe(refreshToken());
  });

  it('outlives a worker that dies at it, and the next one prolongs it', async () => {
    const first = heldBack();
    await world.catalogue.probe();
    await vi.waitUntil(first.isWaiting);
    world.die();
    const next = started.restarted(world);
    const second = heldBack(next);
    second.letGo();
    expect(await next.catalogue.probe()).toMatchObject({ ok: true });
    await change({ accessExpiresAt: world.now() });
    expect(await next.catalogue.probe()).toMatchObject({ ok: true });
    await second.ended();
    expect((await held())?.refreshToken).not.toBe(refreshToken());
  });

  it('does not bring an account back that was forgotten meanwhile', async () => {
    const prolonging = heldBack();
    await world.catalogue.probe();
    await vault.change(() => null);
    prolonging.letGo();
    await prolonging.ended();
    expect(await held()).toBeNull();
  });
});
