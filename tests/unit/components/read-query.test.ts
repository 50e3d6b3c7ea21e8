import { describe, expect, it } from 'vitest';
import { readQuery } from '@/components/picture/read-query';

describe('the panel’s box', () => {
  it.each(['600000000001', ' https://detail.1688.com/offer/600000000001.html?x=1 '])(
    'takes %j as an offer',
    (text) => {
      expect(readQuery(text)).toEqual({ kind: 'offer', offerId: '600000000001' });
    },
  );

  it('takes an imageId without losing digits', () => {
    const imageId = '1234567890123456789';
    expect(readQuery(imageId)).toEqual({ kind: 'picture', source: { kind: 'imageId', imageId } });
  });

  it.each(['https://img.example.com/a.jpg', 'data:image/png;base64,AAAA'])(
    'takes %j as a picture',
    (address) => {
      expect(readQuery(address)).toEqual({ kind: 'picture', source: { kind: 'address', address } });
    },
  );

  it.each([
    [' 马克杯  白 ', '马克杯 白'],
    ['dress size: 40', 'dress size: 40'],
    ['ABS/PC 3.0', 'ABS/PC 3.0'],
  ])('takes %j as words', (text, keyword) => {
    expect(readQuery(text)).toEqual({ kind: 'keyword', keyword });
  });

  it.each([
    '',
    ' ',
    'https://',
    'htp:/x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '//',
    'www.example.com',
    'img.example.com/a.jpg',
  ])('refuses %j', (text) => {
    expect(readQuery(text)).toBeNull();
  });
});
