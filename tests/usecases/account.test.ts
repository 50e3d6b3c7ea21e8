import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createCredentials } from '@/lib/account/credentials';
import { accountSummary } from '@/lib/account/summary';
import { vault } from '@/lib/account/vault';
import { startWorld, type World } from './world';

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => ({ fresh, close } = await startWorld()));
beforeEach(async () => (world = await fresh()));
afterAll(() => close());

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

describe('saving', () => {
  it('keeps what an empty field held, so that a secret need not be typed again', async () => {
    await world.connect();
    await world.connect({ appSecret: '', accessToken: '' });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
  });

  it('drops secret and tokens when another app is entered: they belong to the old one', async () => {
    await world.connect(REFRESHABLE);
    await world.connect({ appKey: '8000002', appSecret: '', accessToken: '', refreshToken: '' });
    expect(await vault.read()).toMatchObject({
      appSecret: '',
      accessToken: null,
      refreshToken: null,
    });
  });

  it('tells pages which fields are saved, and nothing of what is in them', async () => {
    await world.connect(REFRESHABLE);
    const summary = JSON.stringify(await accountSummary.read());
    expect(JSON.parse(summary)).toMatchObject({
      saved: { appKey: true, appSecret: true, accessToken: false, refreshToken: true },
    });
    expect(summary).not.toContain(world.sandbox.apps.main.appSecret);
    expect(summary).not.toContain(REFRESHABLE.refreshToken);
  });

  it('keeps a session’s credentials out of what outlives the browser', async () => {
    await world.connect({ sessionOnly: true });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('ExampleSecret01');
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
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

  it.each(['getToken', 'postponeToken'])(
    'do not bring an account back that was forgotten during %s',
    async (operation) => {
      const { expiring } = world.sandbox.apps;
      await world.connect({ ...expiring, accessToken: '' });
      const soon = world.now() + 20 * 24 * 3600 * 1000;
      await vault.change((account) => account && { ...account, refreshExpiresAt: soon });
      world.sandbox.fault({ operation, delayMs: 300 });
      const probing = world.catalogue.probe();
      await vi.waitUntil(() => world.calls(operation) === 1);
      await vault.change(() => null);
      await probing;
      expect(await held()).toBeNull();
    },
  );

  it('that cannot be prolonged stay as they are', async () => {
    const { expiring } = world.sandbox.apps;
    await world.connect({ ...expiring, accessToken: '' });
    const soon = world.now() + 20 * 24 * 3600 * 1000;
    await vault.change((account) => account && { ...account, refreshExpiresAt: soon });
    world.sandbox.fault({ operation: 'postponeToken', status: 400, body: '{"error":"no"}' });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
    expect(await held()).toMatchObject({ refreshToken: expiring.refreshToken });
  });

  it('that are fixed are never refreshed', async () => {
    await world.connect();
    world.sandbox.fault({ operation: 'category.translation.getById', kind: 'expired-token' });
    expect(await world.catalogue.probe()).toMatchObject({ error: { code: 'token-expired' } });
    expect(world.calls('getToken')).toBe(0);
  });

  it('are prolonged in a refresh token’s last 30 days, the old one kept until then', async () => {
    const { expiring } = world.sandbox.apps;
    await world.connect({ ...expiring, accessToken: '' });
    const account = await held();
    if (!account) throw new Error('no account');
    const soon = world.now() + 20 * 24 * 3600 * 1000;
    await vault.change(() => ({ ...account, refreshExpiresAt: soon }));
    const credentials = createCredentials({ vault, tokens: world.tokens, now: world.now });
    expect(await credentials.current()).toMatchObject({ ok: true });
    expect(world.calls('postponeToken')).toBe(1);
    const after = await held();
    expect(after?.refreshToken).not.toBe(expiring.refreshToken);
    expect(after?.refreshExpiresAt).toBeGreaterThan(soon);
  });
});
