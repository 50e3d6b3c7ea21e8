import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnerRequest } from '@/lib/gateway/partner/request';
import { signPartner } from '@/lib/gateway/partner/sign';

const ACCOUNT = {
  appId: '32432143214214',
  appSecret: 'fwSecret01',
  sellerNick: 'b2b-1624961122',
};
const NOW = 1_633_618_722_999;

describe('signPartner', () => {
  it.each([
    [
      '{"imgUrl":"https://example.com/a.jpg","filter":["isOnePsaleFreePost"]}',
      'ff5b7c541297e1c1aec524b44bf50aeb',
    ],
    [
      '{"imgUrl":"https://example.com/a.jpg","imageKeywords":"连衣裙"}',
      '5f9d7fd982db20b78dbe4ac6e3784787',
    ],
  ])('signs %s', (request_data, sign) => {
    const form = {
      appid: ACCOUNT.appId,
      timestamp: '1633618722',
      seller_nick: ACCOUNT.sellerNick,
      request_data,
    };
    expect(signPartner(form, ACCOUNT.appSecret)).toBe(sign);
    expect(signPartner({ ...form, sign: 'old' }, ACCOUNT.appSecret)).toBe(sign);
  });

  it('keeps empty values in', () => {
    const expected = createHash('md5').update('sa1bs').digest('hex');
    expect(signPartner({ b: '', a: '1' }, 's')).toBe(expected);
  });
});

describe('partnerRequest', () => {
  it('sends the form to the partner, the time in seconds', () => {
    const { url, body } = partnerRequest({ imgUrl: 'https://example.com/a.jpg' }, ACCOUNT, NOW);
    expect(url).toBe('https://kf.fw199.com/gateway/1688/fenxiao/image/similar/offer/search');
    expect(Object.fromEntries([...body])).toEqual({
      appid: '32432143214214',
      timestamp: '1633618722',
      seller_nick: 'b2b-1624961122',
      request_data: '{"imgUrl":"https://example.com/a.jpg"}',
      sign: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
  });

  it('signs the very text that it sends, whatever is asked', () => {
    const question = fc.record({
      imgUrl: fc.webUrl({ withQueryParameters: true }),
      imageKeywords: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const { body } = partnerRequest(asked, ACCOUNT, NOW);
        // What the other side reads from the wire, not what stood in memory.
        const received = new URLSearchParams((body as URLSearchParams).toString());
        const { sign, ...form } = Object.fromEntries(received) as Record<string, string>;
        expect(JSON.parse(form['request_data'] ?? '')).toEqual(asked);
        expect(sign).toBe(signPartner(form, ACCOUNT.appSecret));
      }),
    );
  });

  it('never sends the secret', () => {
    const { url, body } = partnerRequest({}, ACCOUNT, NOW);
    expect(url + JSON.stringify([...body])).not.toContain(ACCOUNT.appSecret);
  });
});
