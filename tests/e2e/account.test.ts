import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAlert, offerIds, openStage, type Stage, heldBy } from './stage';

describe('connecting an account', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ headless: true });
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.close());

  it('passes with the right values, and never shows a secret again', async () => {
    const options = await stage.connect();
    expect(await options.getByRole('alert').count()).toBe(0);
    await options.reload();
    expect(await options.getByLabel('App secret', { exact: true }).inputValue()).toBe('');
    expect(await heldBy(options)).not.toContain(stage.sandbox.apps.main.appSecret);
    expect(await heldBy(options)).not.toContain(stage.sandbox.apps.main.accessToken);
    await options.close();
  });

  it.each([
    ['a wrong secret', { 'App secret': 'wrong' }, /secret/i],
    ['an unknown app key', { 'App key': '9999999' }, /app key/i],
    ['a wrong token', { 'Access token': 'nonsense' }, /renews itself/i],
    [
      'an app without the solution',
      {
        'App key': '8000002',
        'App secret': 'ExampleSecret02',
        'Access token': '00000000-1111-2222-3333-555555555555',
      },
      /subscri/i,
    ],
  ])('names what is wrong with %s', async (_, form, words) => {
    const options = await stage.connect(form);
    await expectAlert(options, words);
    await options.close();
  });

  it('keeps secret and token when a mistyped App key is corrected, and what 1688 said', async () => {
    const before = await stage.connect({ 'App key': '9999999' });
    await before.close();
    const options = await stage.browser.extensionPage('options.html');
    await options.getByText('Refused by 1688: 1688 does not know this App key.').waitFor();
    const key = options.getByLabel('App key', { exact: true });
    expect(await key.inputValue()).toBe('9999999');
    await key.fill(stage.sandbox.apps.main.appKey);
    await options.getByRole('button', { name: 'Save and test' }).click();
    await options.getByRole('status').filter({ hasText: 'Connected:' }).waitFor();
    await options.close();
  });

  it('signs in at 1688 and exchanges the code at once', async () => {
    const options = await stage.connect({ 'Access token': '' });
    const [login] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      options.getByRole('button', { name: 'Sign in with 1688' }).last().click(),
    ]);
    await login.locator('#approve').click();
    await options.getByRole('status').filter({ hasText: 'Connected:' }).waitFor();
    const codes = stage.sandbox.log().filter((entry) => entry.operation === 'getToken');
    expect(codes.map((entry) => entry.params?.['grant_type'])).toEqual(['authorization_code']);
    await options.close();
  });

  it('says so when the user refuses at 1688', async () => {
    const options = await stage.browser.extensionPage('options.html');
    const [login] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      options.getByRole('button', { name: 'Sign in with 1688' }).last().click(),
    ]);
    await login.locator('#refuse').click();
    await expectAlert(options, /refused|not allowed|declined/i);
    await options.close();
  });

  it('takes the address at which a sign-in with another callback ended', async () => {
    const options = await stage.connect({ 'Access token': '' });
    await options.getByLabel(/callback address registered/i).fill('https://callback.test/back');
    const [login] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      options.getByRole('button', { name: 'Sign in with 1688' }).last().click(),
    ]);
    await login.locator('#approve').waitFor();
    const [redirected] = await Promise.all([
      login.waitForRequest(/^https:\/\/callback\.test/),
      login.locator('#approve').click(),
    ]);
    await options.bringToFront();
    await options.getByLabel(/paste the redirected address/i).fill(redirected.url());
    await options.getByRole('button', { name: /finish sign-in/i }).click();
    await options.getByRole('status').filter({ hasText: 'Connected:' }).waitFor();
    await options.close();
  });

  it('refreshes an expired token once, in the middle of a search', async () => {
    const { refreshToken } = stage.sandbox.apps.main;
    const form = { 'Access token': '', 'Refresh token': refreshToken };
    await (await stage.connect(form)).close();
    stage.sandbox.clearLog();
    stage.sandbox.fault({ operation: 'product.search.keywordQuery', kind: 'expired-token' });
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByRole('searchbox').fill('马克杯');
    await popup.getByRole('searchbox').press('Enter');
    await expect.poll(async () => (await offerIds(popup)).length).toBe(20);
    expect(stage.calls('getToken')).toBe(1);
    await popup.close();
  });
});
