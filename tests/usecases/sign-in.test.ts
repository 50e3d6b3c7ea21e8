import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { vault } from '@/lib/account/vault';
import { searchByAddressRefused } from '@/lib/store/grants';
import { readSearch } from '@/lib/store/searches';
import { accountCommands } from '../../entrypoints/background/commands/account';
import { startWorld, type World } from './world';

const KEYWORD_QUERY = 'product.search.keywordQuery';
/** What the browser brings back by itself, and what a person pastes. */
const OWN = 'https://abcdefghijklmnop.chromiumapp.org/';
const PASTED = 'https://callback.test/signed-in';

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await vault.change(() => null);
  await world.connect();
  Object.assign(browser.identity, {
    getRedirectURL: () => OWN,
    launchWebAuthFlow: ({ url }: { url: string }) => answeredWith('approve', url),
  });
});
afterAll(() => started.close());

const commands = () => accountCommands({ ...world, searches: world });

/** Presses a button of 1688's sign-in page. @returns the address at which that ends */
async function answeredWith(answer: 'approve' | 'refuse', url: string): Promise<string> {
  const body = new URLSearchParams({ answer });
  const reply = await world.fetch(url, { method: 'POST', body, redirect: 'manual' });
  return reply.headers.get('location') ?? '';
}

/** Signs in with an address that the person pastes. */
async function pasting(answer: 'approve' | 'refuse') {
  await commands()['account.signIn']({ redirectUri: PASTED });
  const tab = (await browser.tabs.query({})).at(-1);
  const redirected = await answeredWith(answer, tab?.url ?? '');
  return commands()['account.finishSignIn']({ redirected });
}

describe('signing in', () => {
  it.each([
    ['by itself', () => commands()['account.signIn']({ redirectUri: OWN })],
    ['by a pasted address', () => pasting('approve')],
  ])('%s voids what the login before was told', async (_, signIn) => {
    await world.keyword('mug');
    await searchByAddressRefused.write(true);
    expect(await signIn()).toMatchObject({ ok: true });
    expect(await searchByAddressRefused.read()).toBe(false);
    await world.keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
  });

  it('leaves what is known while it is under way, and where it fails', async () => {
    await world.keyword('mug');
    await searchByAddressRefused.write(true);
    expect(await pasting('refuse')).toMatchObject({ error: { code: 'sign-in-refused' } });
    expect(await searchByAddressRefused.read()).toBe(true);
    await world.keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(1);
  });

  it('takes up what failed for want of credentials, after that', async () => {
    await world.connect({ accessToken: 'nonsense' });
    const { id } = await world.keyword('mug');
    await commands()['account.signIn']({ redirectUri: OWN });
    await expect.poll(async () => (await readSearch(id))?.state).toBe('done');
  });
});
