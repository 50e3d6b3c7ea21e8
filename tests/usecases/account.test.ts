import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { accountSummary } from '@/lib/account/summary';
import { alignGateways, savePartner } from '@/lib/account/gateways';
import { gatewaySummary } from '@/lib/account/gateway-summary';
import { alignAccount, vault } from '@/lib/account/vault';
import { startWorld, type World } from './world';

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => ({ fresh, close } = await startWorld()));
beforeEach(async () => (world = await fresh()));
afterAll(() => close());

const ACCESS = '00000000-1111-2222-3333-444444444444';
const REFRESHABLE = { accessToken: '', refreshToken: '55555555-6666-7777-8888-999999999999' };

describe('testing an account', () => {
  it('passes with the right key, secret and token', async () => {
    await world.connect();
    expect(await world.catalogue.probe()).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a wrong secret', { appSecret: 'wrong' }, 'signature-wrong'],
    ['an unknown app key', { appKey: '9999999' }, 'app-unknown'],
    ['no app key', { appKey: '' }, 'app-key-missing'],
    ['no app secret', { appSecret: '' }, 'app-secret-missing'],
    ['no token', { accessToken: '' }, 'token-missing'],
    ['a wrong token', { accessToken: 'nonsense' }, 'token-expired'],
    [
      'an app without the solution',
      {
        appKey: '8000002',
        appSecret: 'ExampleSecret02',
        accessToken: '00000000-1111-2222-3333-555555555555',
      },
      'not-subscribed',
    ],
    ['a dead refresh token', { accessToken: '', refreshToken: 'dead' }, 'refresh-dead'],
  ])('names what is wrong with %s', async (_, fields, code) => {
    await world.connect(fields);
    expect(await world.catalogue.probe()).toMatchObject({ ok: false, error: { code } });
  });

  it('says so when nothing is connected', async () => {
    expect(await world.catalogue.probe()).toMatchObject({ error: { code: 'account-missing' } });
  });
});

describe('a start after a worker died while it saved for the session', () => {
  /** What was kept for good, and beside it what was to take its place until the browser closes. */
  async function halfWritten(key: string): Promise<void> {
    const { [key]: kept } = await browser.storage.local.get(key);
    await browser.storage.session.set({ [key]: { ...(kept as object), sessionOnly: true } });
  }
  const secretsLeft = async (): Promise<string> =>
    JSON.stringify(await browser.storage.local.get(['account', 'account:partner']));

  it('leaves no secret of the account that outlives the browser', async () => {
    await world.connect();
    await halfWritten('account');
    await alignAccount();
    expect(await secretsLeft()).toBe('{}');
    expect(await accountSummary.read()).toMatchObject({ sessionOnly: true });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    await browser.storage.session.clear();
    expect(await vault.read()).toBeNull();
  });

  it('nor one of another gateway', async () => {
    await savePartner({ ...world.sandbox.apps.partner, sessionOnly: false });
    await halfWritten('account:partner');
    await alignGateways();
    expect(await secretsLeft()).toBe('{}');
    expect((await gatewaySummary.read()).partner).toMatchObject({ appId: true, sessionOnly: true });
  });
});

describe('tokens', () => {
  const held = () => vault.read();

  it('are got from a refresh token alone, and kept', async () => {
    await world.connect(REFRESHABLE);
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    expect(world.calls('getToken')).toBe(1);
    expect(await held()).toMatchObject({ refreshToken: REFRESHABLE.refreshToken });
  });

  it('are renewed once, however many calls find them expired', async () => {
    await world.connect(REFRESHABLE);
    await world.catalogue.probe();
    world.sandbox.fault({ operation: 'category.translation.getById', kind: 'expired-token' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => world.catalogue.probe()));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(world.calls('getToken')).toBe(2);
  });

  it('are renewed before they end', async () => {
    await world.connect(REFRESHABLE);
    await world.catalogue.probe();
    const account = await held();
    if (!account) throw new Error('no account');
    await vault.change(() => ({ ...account, accessExpiresAt: world.now() + 60_000 }));
    await world.catalogue.probe();
    expect(world.calls('getToken')).toBe(2);
  });

  it('that come too late, when another account was saved, do not touch it', async () => {
    await world.connect(REFRESHABLE);
    world.sandbox.fault({ operation: 'getToken', delayMs: 300 });
    const probing = world.catalogue.probe();
    await vi.waitUntil(() => world.calls('getToken') === 1);
    await world.connect({ ...world.sandbox.apps.expiring, refreshToken: '' });
    const saved = await held();
    expect(await probing).toMatchObject({ ok: true });
    expect(await held()).toEqual(saved);
  });

  it('do not bring an account back that was forgotten meanwhile', async () => {
    await world.connect(REFRESHABLE);
    world.sandbox.fault({ operation: 'getToken', delayMs: 300 });
    const probing = world.catalogue.probe();
    await vi.waitUntil(() => world.calls('getToken') === 1);
    await vault.change(() => null);
    await probing;
    expect(await held()).toBeNull();
  });

  it.each(['', '0', '200', '590'])(
    'that are said to live for %j seconds are used until they are refused',
    async (life) => {
      await world.connect(REFRESHABLE);
      world.sandbox.fault({
        operation: 'getToken',
        times: 5,
        status: 200,
        body: JSON.stringify({ access_token: ACCESS, expires_in: life }),
      });
      for (let probe = 0; probe < 5; probe += 1) {
        expect(await world.catalogue.probe()).toMatchObject({ ok: true });
        await world.clock.wait(80_000);
      }
      expect(world.calls('getToken')).toBe(1);
    },
  );

  it('that are fixed are never refreshed', async () => {
    await world.connect();
    world.sandbox.fault({ operation: 'category.translation.getById', kind: 'expired-token' });
    expect(await world.catalogue.probe()).toMatchObject({ error: { code: 'token-expired' } });
    expect(world.calls('getToken')).toBe(0);
  });
});
