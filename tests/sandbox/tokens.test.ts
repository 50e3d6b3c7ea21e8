import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { APPS, startSandbox, type App, type Sandbox } from './index';
import { search } from './testing';

const START = Date.UTC(2026, 0, 10);
const HOUR = 3_600_000;
const CALLBACK = 'https://callback.test/done';

let now = START;
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now });
});
beforeEach(() => {
  now = START;
  sandbox.reset();
});
afterAll(() => sandbox.close());

type Tokens = Partial<Record<string, string>>;

async function token(
  api: 'getToken' | 'postponeToken',
  params: Record<string, string>,
  app: App = APPS.main,
): Promise<{ status: number; body: Tokens }> {
  const url = `https://gw.open.1688.com/openapi/http/1/system.oauth2/${api}/${app.appKey}`;
  const body = new URLSearchParams({
    client_id: app.appKey,
    client_secret: app.appSecret,
    ...params,
  });
  const reply = await sandbox.fetch(url, { method: 'POST', body });
  return { status: reply.status, body: (await reply.json()) as Tokens };
}

async function authorize(answer: string, query: Record<string, string> = {}): Promise<Response> {
  const all = new URLSearchParams({
    client_id: APPS.main.appKey,
    site: '1688',
    redirect_uri: CALLBACK,
    state: 's 1',
    ...query,
  });
  const url = `https://auth.1688.com/oauth/authorize?${all.toString()}`;
  const body = new URLSearchParams({ answer });
  return sandbox.fetch(url, { method: 'POST', body, redirect: 'manual' });
}

async function newCode(): Promise<string> {
  const reply = await authorize('approve');
  const target = new URL(reply.headers.get('location') ?? '');
  expect(target.origin + target.pathname).toBe(CALLBACK);
  expect(target.searchParams.get('state')).toBe('s 1');
  return target.searchParams.get('code') ?? '';
}

const redeem = (code: string, more: Record<string, string> = {}): ReturnType<typeof token> =>
  token('getToken', {
    grant_type: 'authorization_code',
    need_refresh_token: 'true',
    redirect_uri: CALLBACK,
    code,
    ...more,
  });

describe('authorize', () => {
  it('redirects a refusal with error and state', async () => {
    const reply = await authorize('refuse');
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe(`${CALLBACK}?error=access_denied&state=s+1`);
  });

  it.each([
    ['缺少必要参数', { redirect_uri: '' }],
    ['非法请求', { redirect_uri: 'https://elsewhere.test/' }],
    ['非法请求', { redirect_uri: 'https://chromiumapp.org.evil.test/' }],
    ['非法请求', { client_id: '9999999' }],
  ])('says %s on a page', async (sentence, query) => {
    const reply = await authorize('approve', query);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(sentence);
  });
});

describe('getToken', () => {
  it('gives tokens for a code, once', async () => {
    const code = await newCode();
    const first = await redeem(code);
    expect(first.body).toMatchObject({
      expires_in: '36000',
      refresh_token_timeout: '20260709080000000+0800',
    });
    expect(first.body).toHaveProperty('memberId');
    const again = await redeem(code);
    expect([again.status, again.body['error']]).toEqual([400, 'invalid_grant']);
  });

  it('refuses a code after two minutes, or for another redirect_uri', async () => {
    const late = await newCode();
    now += 2 * 60_000 + 1;
    expect((await redeem(late)).status).toBe(400);
    const other = await newCode();
    expect((await redeem(other, { redirect_uri: `${CALLBACK}/` })).status).toBe(400);
  });

  it('refreshes without a new refresh token, and the new token lives ten hours', async () => {
    const { body } = await token('getToken', {
      grant_type: 'refresh_token',
      refresh_token: APPS.main.refreshToken,
    });
    expect(body).not.toHaveProperty('refresh_token');
    const access = body['access_token'] ?? '';
    const status = async (): Promise<number> =>
      (await search(sandbox, 'keywordQuery', { keyword: 'mug' }, { token: access })).status;
    now += 10 * HOUR - 1_000;
    expect(await status()).toBe(200);
    now += 1_000;
    expect(await status()).toBe(401);
  });

  it('refuses a dead refresh token and a wrong secret', async () => {
    const params = { grant_type: 'refresh_token', refresh_token: APPS.main.refreshToken };
    const secret = await token('getToken', { ...params, client_secret: 'wrong' });
    expect([secret.status, secret.body['error']]).toEqual([401, 'invalid_client']);
    now += 181 * 24 * HOUR;
    const dead = await token('getToken', params);
    expect([dead.status, dead.body['error']]).toEqual([400, 'invalid_grant']);
  });
});

describe('postponeToken', () => {
  const params = (app: App): Record<string, string> => ({
    refresh_token: app.refreshToken,
    access_token: app.accessToken,
  });

  it('is refused while more than 30 days are left', async () => {
    expect((await token('postponeToken', params(APPS.main))).status).toBe(400);
  });

  it('gives a new refresh token in the last 30 days, and the old one dies', async () => {
    const { status, body } = await token('postponeToken', params(APPS.expiring), APPS.expiring);
    expect(status).toBe(200);
    const refresh = (refresh_token: string): ReturnType<typeof token> =>
      token('getToken', { grant_type: 'refresh_token', refresh_token }, APPS.expiring);
    expect((await refresh(APPS.expiring.refreshToken)).status).toBe(400);
    expect((await refresh(body['refresh_token'] ?? '')).status).toBe(200);
  });
});
