import { afterEach, describe, expect, it } from 'vitest';
import { chineseTime, pictureFormRequest, routerRequest } from '@/lib/gateway/top/request';
import { DEFAULT_TOP_SETTINGS, SIGN_METHODS } from '@/lib/gateway/top/settings';
import { signTop } from '@/lib/gateway/top/sign';

const ACCOUNT = { appKey: 'KEY', appSecret: 'S3CR3T', session: null };
/** 2023-11-14 22:13:20 in UTC, the next day in China. */
const NOW = 1_700_000_000_000;
const caller = (
  more: Partial<typeof DEFAULT_TOP_SETTINGS> = {},
  session: string | null = null,
) => ({
  account: { ...ACCOUNT, session },
  settings: { ...DEFAULT_TOP_SETTINGS, ...more },
  now: NOW,
});

describe('routerRequest', () => {
  it('sends the common parameters beside the question’s own', async () => {
    const { url, body } = await routerRequest('some.method', { keyword: '连 衣' }, caller());
    expect(url).toBe('https://api.1688.com/router/rest');
    expect(Object.fromEntries([...body])).toEqual({
      keyword: '连 衣',
      method: 'some.method',
      app_key: 'KEY',
      sign_method: 'md5',
      timestamp: '2023-11-15 06:13:20',
      format: 'json',
      v: '2.0',
      sign: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
    });
  });

  it.each(SIGN_METHODS)('signs with %s exactly what it sends', async (signMethod) => {
    const { body } = await routerRequest('m', { q: '杯子' }, caller({ signMethod }, 'session'));
    const { sign, ...form } = Object.fromEntries([...body]) as Record<string, string>;
    expect(form['session']).toBe('session');
    expect(sign).toBe(await signTop(signMethod, form, ACCOUNT.appSecret));
  });

  it('never sends the secret', async () => {
    const { url, body } = await routerRequest('m', { q: 'x' }, caller());
    expect(url + JSON.stringify([...body])).not.toContain('S3CR3T');
  });
});

describe('chineseTime', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'is China’s on a computer in %s',
    (here) => {
      process.env['TZ'] = here;
      expect(chineseTime(NOW)).toBe('2023-11-15 06:13:20');
      expect(chineseTime(Date.UTC(2025, 11, 31, 16))).toBe('2026-01-01 00:00:00');
    },
  );
});

describe('pictureFormRequest', () => {
  const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64');
  const PNG = base64(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

  it.each([
    ['image/jpeg', 'picture.jpeg', base64(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', 'picture.png', PNG],
  ])('sends %s as a file, its bytes as they are', async (type, name, picture) => {
    const { body } = pictureFormRequest(picture, {}, caller());
    const file = (body as FormData).get('image') as File;
    expect([file.type, file.name]).toEqual([type, name]);
    expect(Buffer.from(await file.arrayBuffer()).toString('base64')).toBe(picture);
  });

  it('says what it wants in the address and who it is in headers', () => {
    const asked = { search_type: '1', sort_type: 'price_asc' };
    const { url, headers } = pictureFormRequest(PNG, asked, caller());
    expect(url).toBe('https://api.1688.com/image/search?search_type=1&sort_type=price_asc');
    expect(headers).toEqual({
      appkey: 'KEY',
      timestamp: '1700000000000',
      sign: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
    });
  });

  it('keeps a query that stands in the address already', () => {
    const settings = { formAddress: 'https://router.example/find?v=2' };
    const { url } = pictureFormRequest(PNG, { search_type: '2' }, caller(settings));
    expect(url).toBe('https://router.example/find?v=2&search_type=2');
  });
});
