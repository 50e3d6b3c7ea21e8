import { describe, expect, it } from 'vitest';
import { parsePlatformTime, readTokens } from '@/lib/gateway/crossborder/tokens';

const NOW = Date.UTC(2026, 10, 23);
const read = (status: number, body: unknown) =>
  readTokens({ status, text: typeof body === 'string' ? body : JSON.stringify(body) }, NOW);

describe('readTokens', () => {
  it('reads the documented reply, whose expiry is text', () => {
    const reply = read(200, {
      resource_owner: 'login',
      expires_in: '36000',
      refresh_token: 'r',
      refresh_token_timeout: '20270501120000000+0800',
      access_token: 'a',
    });
    expect(reply).toEqual({
      ok: true,
      value: {
        accessToken: 'a',
        refreshToken: 'r',
        accessExpiresAt: NOW + 36_000_000,
        refreshExpiresAt: Date.UTC(2027, 4, 1, 4),
        owner: 'login',
      },
    });
  });

  it('knows a reply without a new refresh token', () => {
    expect(read(200, { access_token: 'a', expires_in: '36000' })).toMatchObject({
      value: { refreshToken: null, refreshExpiresAt: null },
    });
  });

  it.each(['', '0', '-1', 'soon', 'Infinity', null])(
    'takes a life of %j for one that is not known',
    (life) => {
      expect(read(200, { access_token: 'a', expires_in: life })).toMatchObject({
        value: { accessExpiresAt: null },
      });
    },
  );

  it.each([
    ['no token', 200, { expires_in: '36000' }, 'token-reply-empty'],
    ['a dead grant', 400, { error: 'invalid_grant', error_description: 'x' }, 'refresh-dead'],
    ['a bare 400', 400, {}, 'refresh-dead'],
    ['an unknown 400', 400, { error_code: '400', error_message: 'x' }, 'refresh-dead'],
    ['an unknown word of OAuth', 400, { error: 'never_heard_of' }, 'refresh-dead'],
    ['a grant that is not authorised', 401, { error_code: '401' }, 'refresh-dead'],
    ['a frequency limit', 400, { error_code: 'gw.QosAppFrequencyLimit' }, 'rate-limited'],
    ['a bare frequency limit', 429, {}, 'rate-limited'],
    ['something else that is unknown', 403, { error: 'x' }, 'gateway-error'],
    ['an unknown refusal with status 200', 200, { error: 'x' }, 'gateway-error'],
    ['a wrong secret', 401, { error: 'invalid_client' }, 'signature-wrong'],
    ['an unknown app', 400, { error_code: 'gw.AppKeyNotFound' }, 'app-unknown'],
    ['a broken gateway', 503, {}, 'gateway-broken'],
    ['HTML', 200, '<html>', 'reply-unreadable'],
  ])('gives %s its own code', (_, status, body, code) => {
    expect(read(status, body)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a refusal of the token endpoints', () => {
  it('keeps words and request id', () => {
    const body = { error_code: '400', error_message: 'refresh token invalid', request_id: 'r1' };
    expect(read(400, body)).toEqual({
      ok: false,
      error: { code: 'refresh-dead', text: 'refresh token invalid', requestId: 'r1' },
    });
  });
});

describe('parsePlatformTime', () => {
  it.each([
    ['20121222222222000+0800', Date.UTC(2012, 11, 22, 14, 22, 22)],
    ['', null],
    ['2012-12-22', null],
    ['20129922222222000+0800', null],
  ])('reads %j', (text, time) => {
    expect(parsePlatformTime(text)).toBe(time);
  });
});
