import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPartnerReply } from '@/lib/gateway/partner/envelope';
import { readPartnerOffer } from '@/lib/gateway/partner/offer-item';
import { readSimilarOffers } from '@/lib/gateway/partner/similar-offers';
import { PROTOTYPE_NAMES } from './prototype-names';
import sample from './samples/partner-image-search.json';

const reply = (body: unknown, status = 200) => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const accepted = (data: object) => reply({ code: 0, message: 'ok', data, trace_id: 't1' });

const ITEM = {
  offerId: '714865004667',
  detailUrl: 'http://detail.1688.com/offer/714865004667.html?sk=consign',
  subject: '手持小风扇',
  image: 'https://cbu01.alicdn.com/a.jpg',
  price: '200.0',
  tags: [
    { enable: true, text: '48小时发货' },
    { enable: false, text: '不再有' },
    { enable: 'true', text: ' ' },
    'no tag',
  ],
  fenxiaoPrice: '9.50',
  isJxhy: 'true',
  jyFlag: false,
  consignPrice: 6.5,
  multipleConsignPrice: '6.00',
  distributionFreePostage: true,
};

describe('a real reply', () => {
  const payload = readPartnerReply(reply(sample));
  const page = payload.ok ? readSimilarOffers(payload.value) : payload;

  it('parses whole', () => {
    expect(page).toMatchObject({ ok: true, value: { dropped: 0, more: false, ownPage: null } });
    const offers = page.ok ? page.value.offers : [];
    expect(offers).toHaveLength(sample.data.imageSearchResult.length);
    for (const [index, item] of sample.data.imageSearchResult.entries()) {
      expect(offers[index]).toMatchObject({
        id: String(item.offerId),
        titleChinese: item.subject,
        picture: item.image,
        link: item.detailUrl,
        wholesalePrice: Math.round(Number(item.price) * 100),
        dropshipPrice: Math.round(Number(item.consignPrice) * 100),
        dialect: 'partner',
        distribution: {
          freePostage: item.distributionFreePostage,
          selectSupply: item.isJxhy,
          jyFlag: item.jyFlag,
          distributorPrice: null,
          severalPiecesPrice: null,
          tags: item.tags.map((tag) => tag.text),
        },
      });
    }
  });
});

describe('readPartnerOffer', () => {
  it('reads every field, text or not', () => {
    expect(readPartnerOffer(ITEM)).toMatchObject({
      id: '714865004667',
      titleChinese: '手持小风扇',
      titleTranslated: null,
      picture: 'https://cbu01.alicdn.com/a.jpg',
      link: 'https://detail.1688.com/offer/714865004667.html?sk=consign',
      plainLink: 'https://detail.1688.com/offer/714865004667.html',
      wholesalePrice: 20_000,
      dropshipPrice: 650,
      distribution: {
        freePostage: true,
        selectSupply: true,
        jyFlag: false,
        distributorPrice: 950,
        severalPiecesPrice: 600,
        tags: ['48小时发货'],
      },
    });
  });

  it('links to 1688 alone', () => {
    const offer = readPartnerOffer({ ...ITEM, detailUrl: 'https://detail.1688.com.evil.example/' });
    expect(offer?.link).toBe('https://detail.1688.com/offer/714865004667.html');
  });

  it('keeps an offer whatever else is wrong with it, as long as its id is one', () => {
    const fields = Object.keys(ITEM).filter((name) => name !== 'offerId');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (item) => {
        expect(readPartnerOffer({ ...item, offerId: 714865004667 })?.id).toBe('714865004667');
      }),
    );
  });
});

describe('readSimilarOffers', () => {
  const read = (more: object) => readSimilarOffers({ success: true, ...more });

  it('drops and counts a bad item, never the page', () => {
    expect(read({ imageSearchResult: [ITEM, {}, null] })).toMatchObject({
      value: { offers: [{ id: '714865004667' }], dropped: 2, page: 1, total: null, more: false },
    });
  });

  it.each([
    ['https://s.1688.com/youyuan/index.htm?a=1', 'https://s.1688.com/youyuan/index.htm?a=1'],
    ['http://s.1688.com/x', 'https://s.1688.com/x'],
    ['https://s.1688.com.evil.example/x', null],
    ['javascript:alert(1)', null],
    [null, null],
  ])('knows %s as 1688’s own page by %s', (imageSearchUrl, ownPage) => {
    expect(read({ imageSearchUrl, imageSearchResult: [] })).toMatchObject({ value: { ownPage } });
  });

  it('takes no list as empty, and another thing in its place as unexpected', () => {
    expect(read({ imageSearchResult: null })).toMatchObject({ value: { offers: [] } });
    expect(read({ imageSearchResult: 'none' })).toMatchObject({
      error: { code: 'reply-unexpected' },
    });
  });
});

describe('readPartnerReply', () => {
  it.each([
    ['a number and a flag', 0, true],
    ['texts', '0', 'true'],
  ])('takes success as %s', (_, code, flag) => {
    expect(readPartnerReply(reply({ code, data: { success: flag } })).ok).toBe(true);
  });

  it.each([
    ['调用频率超限', 'rate-limited'],
    ['接口限流,请稍后', 'rate-limited'],
    ['too many requests', 'rate-limited'],
    ['签名错误', 'signature-wrong'],
    ['Invalid sign', 'signature-wrong'],
    ['sign_error', 'signature-wrong'],
    ['appid不存在', 'app-unknown'],
    ['unknown app_id', 'app-unknown'],
    ['seller_nick is not bound to appid', 'seller-account-wrong'],
    ['未授权的账号: x', 'seller-account-wrong'],
    ['时间戳已过期', 'clock-wrong'],
  ])('knows the refusal "%s" as %s, outside and inside', (message, code) => {
    const expected = { ok: false, error: { code, text: message, requestId: 't1' } };
    expect(readPartnerReply(reply({ code: 1001, message, trace_id: 't1' }))).toEqual(expected);
    expect(readPartnerReply(accepted({ success: false, message }))).toEqual(expected);
  });

  it.each(['the design is assigned', '图片无法识别: https://a.example/sign/appid.jpg'])(
    'takes "%s" for a verdict inside alone',
    (message) => {
      expect(readPartnerReply(reply({ code: 1001, message }))).toEqual({
        ok: false,
        error: { code: 'gateway-error', text: message },
      });
      expect(readPartnerReply(accepted({ success: false, message }))).toMatchObject({
        error: { code: 'gateway-refused', text: message },
      });
    },
  );

  it('needs both: code 0 and the data’s own success', () => {
    expect(readPartnerReply(accepted({ success: false, code: 'X1' }))).toMatchObject({
      error: { code: 'gateway-refused', text: 'X1' },
    });
    expect(readPartnerReply(reply({ code: 5, data: { success: true } }))).toMatchObject({
      error: { code: 'gateway-error', text: '5' },
    });
  });

  it.each([
    ['a page of HTML', 200, '<!doctype html>', 'reply-unreadable'],
    ['half a JSON', 200, '{"code":0,', 'reply-unreadable'],
    ['HTML from a broken gateway', 502, '<html>', 'gateway-broken'],
    ['status 401', 401, '<html>', 'signature-wrong'],
    ['status 403', 403, '<html>', 'gateway-error'],
    ['status 429 in JSON', 429, '{"code":0}', 'rate-limited'],
    ['a refusal with status 500', 500, '{"code":9,"message":"x"}', 'gateway-broken'],
    ['no code', 200, '{}', 'reply-unexpected'],
    ['no data', 200, '{"code":0}', 'reply-unexpected'],
    ['null', 200, 'null', 'reply-unexpected'],
  ])('gives %s its own code', (_, status, text, code) => {
    expect(readPartnerReply(reply(text, status))).toMatchObject({ ok: false, error: { code } });
  });

  it('throws at no JSON', () => {
    const names = fc.constantFrom(
      'code',
      'message',
      'data',
      'success',
      'imageSearchResult',
      ...PROTOTYPE_NAMES,
    );
    const inner = fc.dictionary(
      names,
      fc.oneof(fc.constantFrom(0, true, ...PROTOTYPE_NAMES), fc.jsonValue()),
    );
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.oneof(inner, fc.constant(0))));
    fc.assert(
      fc.property(body, (value) => {
        const answers = [readPartnerReply(reply(JSON.stringify(value))), readSimilarOffers(value)];
        expect(structuredClone(answers)).toEqual(answers);
      }),
    );
  });
});
