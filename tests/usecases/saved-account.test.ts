import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { savePartner, saveTop } from '@/lib/account/gateways';
import { accountSummary, savedAppKey } from '@/lib/account/summary';
import { alignAccount, vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { readSearch } from '@/lib/store/searches';
import { accountCommands } from '../../entrypoints/background/commands/account';
import { demoPicture } from '../sandbox';
import { decodePictures } from '../support/decode-pictures';
import { startWorld, type World } from './world';

const CATEGORIES = 'category.translation.getById';
const NOTHING_TYPED = { appKey: '', appSecret: '', accessToken: '', refreshToken: '' };
const ANOTHER_APP = { appKey: '8000002', appSecret: 'ExampleSecret02' };
const REFRESHABLE = { accessToken: '', refreshToken: '55555555-6666-7777-8888-999999999999' };

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => {
  decodePictures();
  ({ fresh, close } = await startWorld());
});
beforeEach(async () => (world = await fresh()));
afterAll(() => close());

/** Tests the account as the options page has it tested. */
const tested = () => accountCommands({ ...world, searches: world })['account.test']({});
const verdict = async () => (await accountSummary.read()).verdict;

describe('what 1688 says to a test', () => {
  it.each([
    ['yes', {}, 'accepted'],
    ['no', { appSecret: 'wrong' }, 'signature-wrong'],
  ])('is known to pages from then on: %s', async (_, fields, said) => {
    await world.connect(fields);
    expect(await verdict()).toBeNull();
    await tested();
    expect(await verdict()).toBe(said);
    await alignAccount();
    expect(await verdict()).toBe(said);
  });

  it('holds for these credentials alone', async () => {
    await world.connect();
    await tested();
    await world.connect({ sessionOnly: true });
    expect(await verdict()).toBe('accepted');
    await world.connect({ accessToken: 'another' });
    expect(await verdict()).toBeNull();
  });

  it('is not taken back by a connection that breaks', async () => {
    await world.connect();
    await tested();
    world.sandbox.fault({ operation: CATEGORIES, times: 3, kind: 'server-error' });
    expect(await tested()).toMatchObject({ ok: false });
    expect(await verdict()).toBe('accepted');
  });

  it('does not stick to an account that was saved meanwhile', async () => {
    await world.connect();
    world.sandbox.fault({ operation: CATEGORIES, delayMs: 300 });
    const testing = tested();
    await vi.waitUntil(() => world.calls(CATEGORIES) === 1);
    await world.connect({ ...NOTHING_TYPED, ...ANOTHER_APP });
    await testing;
    expect(await verdict()).toBeNull();
  });
});

describe('a picture without a public address', () => {
  it('waits for a key, and is searched for once 1688 has accepted one', async () => {
    const address = `data:image/jpeg;base64,${(await demoPicture()).toString('base64')}`;
    const source = { kind: 'address', address } as const;
    const search = await world.search({ kind: 'picture', source, options: NO_OPTIONS });
    expect(search).toMatchObject({ failure: { code: 'picture-no-address' } });
    expect([world.opened, world.sandbox.log()]).toEqual([[], []]);
    await world.connect();
    await tested();
    await expect
      .poll(async () => (await readSearch(search.id))?.state, { timeout: 15_000 })
      .toBe('done');
    expect(world.calls('product.search.imageQuery')).toBe(1);
  });
});

describe('saving', () => {
  it('keeps what an empty field held, so that a secret need not be typed again', async () => {
    await world.connect();
    await world.connect({ appSecret: '', accessToken: '' });
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
  });

  it('keeps secret and tokens when an App key is corrected that 1688 does not know', async () => {
    await world.connect({ ...REFRESHABLE, appKey: '9999999' });
    expect(await tested()).toMatchObject({ error: { code: 'app-unknown' } });
    const { appKey } = world.sandbox.apps.main;
    expect(await world.connect({ ...NOTHING_TYPED, appKey })).toMatchObject({ ok: true });
    expect(await tested()).toMatchObject({ ok: true });
  });

  it('drops tokens when another app is entered in place of one that holds', async () => {
    await world.connect(REFRESHABLE);
    await tested();
    await world.connect({ ...NOTHING_TYPED, ...ANOTHER_APP });
    expect(await vault.read()).toMatchObject({
      ...ANOTHER_APP,
      accessToken: null,
      refreshToken: null,
    });
  });

  it('refuses another app without its secret, and loses nothing of the one that holds', async () => {
    await world.connect(REFRESHABLE);
    await tested();
    const before = await vault.read();
    expect(await world.connect({ ...NOTHING_TYPED, appKey: '8000002' })).toMatchObject({
      error: { code: 'app-secret-missing' },
    });
    expect(await vault.read()).toEqual(before);
    expect(await tested()).toMatchObject({ ok: true });
  });

  it('refuses another app of another gateway without its secret, and loses nothing', async () => {
    const { partner, router } = world.sandbox.apps;
    await savePartner({ ...partner, sessionOnly: false });
    await saveTop({ ...router, sessionOnly: false });
    const before = await browser.storage.local.get(null);
    const refused = { error: { code: 'app-secret-missing' } };
    const empty = { appSecret: '', sellerNick: '', session: '', sessionOnly: false };
    expect(await savePartner({ ...empty, appId: '1' })).toMatchObject(refused);
    expect(await saveTop({ ...empty, appKey: '1' })).toMatchObject(refused);
    expect(await browser.storage.local.get(null)).toEqual(before);
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

  it('tells pages the App key, in memory alone, until the account is forgotten', async () => {
    const { appKey } = world.sandbox.apps.main;
    await world.connect({ sessionOnly: true });
    expect(await savedAppKey.read()).toBe(appKey);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(appKey);
    await browser.storage.session.remove('appKey');
    await alignAccount();
    expect(await savedAppKey.read()).toBe(appKey);
    await vault.change(() => null);
    expect(await savedAppKey.read()).toBe('');
  });

  it('keeps a session’s credentials out of what outlives the browser', async () => {
    await world.connect({ sessionOnly: true });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('ExampleSecret01');
    expect(await world.catalogue.probe()).toMatchObject({ ok: true });
  });
});
