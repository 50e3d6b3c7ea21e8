import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runLiveCheck } from '@/scripts/live-check-run';
import { startSandbox, type Sandbox } from '../sandbox';
import { POOL_ID } from '../sandbox/operations/pool';
import { fakeClock } from '../support/fake-clock';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

/** An offer with all that is promised of one. */
const OFFER = {
  offerId: 600000000001,
  subject: '杯',
  subjectTrans: 'Mug',
  imageUrl: 'https://cbu01.alicdn.com/img/ibank/a.jpg',
  priceInfo: { price: '1.00' },
  monthSold: 5,
};

type App = Record<'appKey' | 'appSecret' | 'accessToken', string>;
type Env = Record<string, string | undefined>;

const envOf = ({ appKey, appSecret, accessToken }: App): Env => ({
  ALI1688_APP_KEY: appKey,
  ALI1688_APP_SECRET: appSecret,
  ALI1688_ACCESS_TOKEN: accessToken,
  ALI1688_POOL_ID: String(POOL_ID),
});

/** Runs the check; nothing that it prints may hold what the environment keeps. */
async function check(env: Env): Promise<{ exit: number; output: string; rows: string[] }> {
  const printed: string[] = [];
  const exit = await runLiveCheck({
    fetch: sandbox.fetch,
    env,
    clock: fakeClock(Date.now()),
    print: (line) => void printed.push(line),
  });
  const output = printed.join('\n');
  const secrets = Object.entries(env).filter(([name]) => name !== 'ALI1688_POOL_ID');
  for (const [, secret] of secrets) if (secret) expect(output).not.toContain(secret);
  return {
    exit,
    output,
    rows: printed.filter((line) => /^(?:alibaba|category|p)\S+ +/.test(line)),
  };
}

describe('the live check', () => {
  it('finds that everything works, with one call each', async () => {
    const { exit, output, rows } = await check(envOf(sandbox.apps.linkplus));
    expect(output).toContain('12 operations: 12 works.');
    expect(rows.every((row) => / works +\d+$/.test(row))).toBe(true);
    expect(rows).toHaveLength(12);
    expect(exit).toBe(0);
    const called = sandbox.log().map(({ operation }) => operation);
    expect(new Set(called).size).toBe(12);
    expect(called).toHaveLength(12);
    expect(sandbox.log().flatMap(({ unknownArgs }) => unknownArgs ?? [])).toEqual([]);
  });

  it('takes a refresh token alone, and skips the pool without an id', async () => {
    const { refreshToken } = sandbox.apps.main;
    const { exit, output } = await check({
      ...envOf(sandbox.apps.main),
      ALI1688_ACCESS_TOKEN: undefined,
      ALI1688_REFRESH_TOKEN: refreshToken,
      ALI1688_POOL_ID: undefined,
    });
    expect(output).toMatch(/pool\.product\.pull +skipped +set ALI1688_POOL_ID/);
    expect(output).toContain('12 operations: 10 works, 1 not subscribed, 1 skipped.');
    expect(exit).toBe(0);
    expect(sandbox.log().filter(({ operation }) => operation === 'getToken')).toHaveLength(1);
  });

  it('renews a token that is refused, once', async () => {
    const { refreshToken } = sandbox.apps.main;
    const { output } = await check({
      ...envOf(sandbox.apps.main),
      ALI1688_ACCESS_TOKEN: 'ran-out-long-ago',
      ALI1688_REFRESH_TOKEN: refreshToken,
    });
    expect(output).toContain('12 operations: 11 works, 1 not subscribed.');
    expect(sandbox.log().filter(({ operation }) => operation === 'getToken')).toHaveLength(1);
  });

  it('says that an app is not subscribed', async () => {
    const { output } = await check(envOf(sandbox.apps.unsubscribed));
    expect(output).toMatch(/category\.translation\.getById +not subscribed +Your app is not/);
    expect(output).toMatch(/queryProductDetail +skipped +no offer came before it/);
    expect(output).not.toContain(' works');
  });

  it('names the field that came otherwise than documented', async () => {
    const data = [{ ...OFFER, monthSold: { count: 5 } }];
    sandbox.fault({
      operation: 'product.search.keywordQuery',
      body: JSON.stringify({ result: { success: true, result: { totalRecords: 1, data } } }),
    });
    const { exit, output } = await check(envOf(sandbox.apps.main));
    expect(output).toMatch(
      /keywordQuery +drifted +1 {2}data\[\]\.monthSold: string \| number expected, object came/,
    );
    expect(exit).toBe(1);
  });

  it('names the field that no offer has any more', async () => {
    const data = [{ ...OFFER, priceInfo: undefined, prices: {} }];
    sandbox.fault({
      operation: 'product.search.keywordQuery',
      body: JSON.stringify({ result: { success: true, result: { totalRecords: 1, data } } }),
    });
    const { exit, output } = await check(envOf(sandbox.apps.main));
    expect(output).toMatch(
      /keywordQuery +drifted +1 {2}data\[\]\.priceInfo: object expected, nothing came/,
    );
    expect(exit).toBe(1);
  });

  it('prints what 1688 says on one line, which no terminal obeys', async () => {
    const message = 'no\n\u001b[31m\u202ered\r\n12 operations: 12 works.';
    sandbox.fault({
      operation: 'product.search.keywordQuery',
      body: JSON.stringify({ result: { success: false, message } }),
    });
    const { output, rows } = await check(envOf(sandbox.apps.main));
    expect(rows[1]).toContain('(no [31m red 12 operations: 12 works.)');
    expect(output.split('\n').join()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('tells what 1688 says, but for the key in it', async () => {
    const env = { ...envOf(sandbox.apps.main), ALI1688_APP_KEY: '7777777' };
    const { exit, output } = await check(env);
    expect(output).toContain('1688 does not know this App key. (AppKey is not found: …)');
    expect(output).toContain('- Compare it with your app’s page');
    expect(exit).toBe(1);
  });

  it('asks once for a token that cannot be had', async () => {
    const { exit, output } = await check({
      ...envOf(sandbox.apps.main),
      ALI1688_ACCESS_TOKEN: undefined,
      ALI1688_REFRESH_TOKEN: 'long-dead-and-gone',
    });
    expect(output).toContain('The refresh token is no longer accepted');
    expect(sandbox.log()).toHaveLength(1);
    expect(exit).toBe(1);
  });

  it.each([
    [{}, 'ALI1688_APP_KEY, ALI1688_APP_SECRET, ALI1688_ACCESS_TOKEN (or ALI1688_REFRESH_TOKEN)'],
    [{ ALI1688_APP_KEY: 'k', ALI1688_REFRESH_TOKEN: 'r' }, 'environment: ALI1688_APP_SECRET.'],
  ])('says what %j lacks, and asks nobody', async (env, missing) => {
    const printed: string[] = [];
    const { fetch } = sandbox;
    const print = (line: string) => void printed.push(line);
    expect(await runLiveCheck({ fetch, env, clock: fakeClock(), print })).toBe(2);
    expect(printed.join('\n')).toContain(missing);
    expect(sandbox.log()).toEqual([]);
  });
});
