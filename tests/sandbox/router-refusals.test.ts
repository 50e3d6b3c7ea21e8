import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { APPS, startSandbox, type Sandbox } from './index';
import { chinaDate } from './operations/item';
import { formSignature, routerSignature } from './router/signature';
import { at, callRouter, sendRouter, type RouterOptions } from './router/testing';
import type { Json } from './testing';

const SEARCH = 'com.alibaba.product.search';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const errorOf = (reply: Json): Json => at(reply, 'error_response') as Json;
const mugs = (options?: RouterOptions): Promise<Json> =>
  callRouter(sandbox, SEARCH, { q: '马克杯' }, options);

describe('routerSignature', () => {
  const params = Object.entries({ foo: '1', bar: '2', foo_bar: '3', foobar: '4' });

  it.each([
    ['md5', '5AAF1C690262A24768F5478B084C2C8A'],
    ['hmac', 'E687005F819D6F9E6ED085311C8ACC75'],
    ['hmac-sha256', '339676BF36C50A8BD3D8F6B4A81B2F9AA614B05BFCFEBEFC169CB830D6B77D3B'],
    ['hmac-sha1', 'E45258C73D3195EA6E98190FD51946CB7384F4D1'],
  ] as const)('agrees with the vector of %s', (method, signature) => {
    expect(routerSignature(method, params, 'helloworld')).toBe(signature);
    expect(routerSignature(method, [...params, ['sign', 'X'], ['empty', '']], 'helloworld')).toBe(
      signature,
    );
  });

  it('agrees with the published vectors', () => {
    const published = Object.entries({ b: '2', a: '1' });
    expect(routerSignature('hmac-sha256', published, 'secret')).toBe(
      '3A9F9E53162A24430830CCA87B7FB623401B81EB6616A6EA75B3614AEBDC7F4D',
    );
    expect(routerSignature('md5', published, 'secret')).toBe('EF16F26C937CF52AE6F85DF2FD08B24A');
  });

  it("agrees with the vector of S3's form", () => {
    expect(formSignature('KEY', '1700000000000', 'SEC')).toBe('80128923B0FF12B1C10C5C0BBA1160E9');
  });
});

describe('what the router refuses', () => {
  const set =
    (name: string, value: string) =>
    (params: URLSearchParams): void => {
      params.set(name, value);
    };
  const drop =
    (name: string) =>
    (params: URLSearchParams): void => {
      params.delete(name);
    };
  const minutesAgo = (minutes: number): string => chinaDate(Date.now() - minutes * 60_000);

  it.each([
    ['no method', 21, { prepare: drop('method') }],
    ['an unknown method', 22, { prepare: set('method', 'alibaba.nothing') }],
    ['no signature', 24, { tamper: drop('sign') }],
    ['a wrong signature', 25, { tamper: set('q', 'other') }],
    ['a wrong session', 27, { prepare: set('session', 'wrong') }],
    ['no key', 28, { prepare: drop('app_key') }],
    ['a wrong key', 29, { prepare: set('app_key', APPS.main.appKey) }],
    ['no time', 30, { prepare: drop('timestamp') }],
    ['an old time', 31, { prepare: set('timestamp', minutesAgo(11)) }],
    ['a time of UTC', 31, { prepare: set('timestamp', minutesAgo(480)) }],
    ['milliseconds', 31, { prepare: set('timestamp', String(Date.now())) }],
    ['another version', 33, { prepare: set('v', '1.0') }],
    ['no keyword', 40, { prepare: drop('q') }],
    ['pages of 51', 41, { prepare: set('page_size', '51') }],
    ['an unknown sort', 41, { prepare: set('sort', 'price') }],
    ['an unknown sign_method', 41, { tamper: set('sign_method', 'sha512') }],
  ] as [string, number, RouterOptions][])('%s: %i', async (_, code, options) => {
    const error = errorOf(await mugs(options));
    expect(error).toMatchObject({ code, request_id: expect.stringMatching(/^\w{32}$/) as string });
  });

  it('gives sub codes where they are known, and none elsewhere', async () => {
    const wrong = errorOf(await mugs({ tamper: set('q', 'other') }));
    const noMethod = errorOf(await mugs({ prepare: drop('method') }));
    expect(wrong).toMatchObject({ msg: 'Invalid signature', sub_code: 'isv.invalid-signature' });
    expect(noMethod).not.toHaveProperty('sub_code');
  });

  it('a clock that is nine minutes off is good enough', async () => {
    expect(await mugs({ prepare: set('timestamp', minutesAgo(9)) })).toHaveProperty('result');
  });

  it('a signature in lower case, and every GET', async () => {
    const lower = await mugs({
      tamper: (params) => {
        params.set('sign', (params.get('sign') ?? '').toLowerCase());
      },
    });
    expect(errorOf(lower)).toMatchObject({ code: 25 });
    const got = await sandbox.fetch('https://api.1688.com/router/rest?format=json');
    expect(errorOf((await got.json()) as Json)).toMatchObject({ code: 9 });
  });

  it('speaks XML to those who do not ask for JSON', async () => {
    const reply = await sendRouter(sandbox, SEARCH, { q: 'mug' }, { prepare: drop('format') });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([
      200,
      'text/xml;charset=UTF-8',
    ]);
    expect(await reply.text()).toContain('<code>23</code>');
  });
});
