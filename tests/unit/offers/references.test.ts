import { describe, expect, it } from 'vitest';
import { parseImageId, parseOfferReference } from '@/lib/offers/references';

describe('parseOfferReference', () => {
  it.each([
    ['600000000001', '600000000001'],
    ['  600000000001 ', '600000000001'],
    ['https://detail.1688.com/offer/600000000001.html', '600000000001'],
    ['http://detail.1688.com/offer/600000000001.html?spm=a.b&sk=consign', '600000000001'],
    ['detail.1688.com/offer/600000000001.html', '600000000001'],
    ['//detail.1688.com/offer/600000000001', '600000000001'],
    ['https://m.1688.com/offer/600000000001.htm', '600000000001'],
    ['m.1688.com/offer/600000000001.html#x', '600000000001'],
    ['https://m.1688.com/page/detail.html?offerId=600000000001&x=1', '600000000001'],
    ['mug', null],
    ['mug 600000000001', null],
    ['12345', null],
    ['1000000000000000001', null],
    ['https://example.com/offer/600000000001.html', null],
    ['https://1688.com.evil.example/offer/600000000001.html', null],
    ['https://www.1688.com/', null],
    ['', null],
  ])('finds in %j the offer %j', (text, id) => {
    expect(parseOfferReference(text)).toBe(id);
  });
});

describe('parseImageId', () => {
  it.each([
    ['1000000000000000001', '1000000000000000001'],
    [' 1234567890123456789 ', '1234567890123456789'],
    ['600000000001', null],
    ['https://a/1000000000000000001', null],
  ])('finds in %j the id %j', (text, id) => {
    expect(parseImageId(text)).toBe(id);
  });
});
