import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPlatformPicture,
  isShareable,
  originalPicture,
  secureAddress,
  thumbnail,
} from '@/lib/picture/addresses';

const IBANK = 'https://cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib';
const IMGEXTRA = 'https://img.alicdn.com/imgextra/i1/1/O1CN01b_!!1.jpg';

describe('isPlatformPicture', () => {
  it.each([
    [`${IBANK}.jpg`, true],
    ['//gw.alicdn.com/imgextra/a.png', true],
    ['http://img.china.alibaba.com/img/ibank/a.search.jpg', true],
    ['https://global-img-cdn.1688.com/a.jpg', true],
    ['https://shop.example/cbu01.alicdn.com/a.jpg', false],
    ['https://cbu01.alicdn.com.evil.example/a.jpg', false],
    ['https://evilalicdn.com/a.jpg', false],
    ['https://alicdn.com/a.jpg', false],
    ['data:image/png;base64,AAAA', false],
    ['blob:https://cbu01.alicdn.com/1', false],
    ['', false],
  ])('judges %j by its host: %j', (address, expected) => {
    expect(isPlatformPicture(address)).toBe(expected);
  });
});

describe('originalPicture', () => {
  it.each([
    [`${IBANK}.220x220.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.search.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.summ.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.jpg_.webp`, `${IBANK}.jpg`],
    [`${IBANK}.jpg_q60.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.jpg_b.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.jpg_sum.jpg`, `${IBANK}.jpg`],
    [`${IBANK}.jpg?x-oss-process=resize`, `${IBANK}.jpg`],
    [`${IMGEXTRA}_220x220.jpg`, IMGEXTRA],
    [`${IMGEXTRA}_220x220q80.jpg`, IMGEXTRA],
    [`${IMGEXTRA}_220x220Q80.jpg_.webp`, IMGEXTRA],
    [`${IMGEXTRA}_q50.jpg_.webp`, IMGEXTRA],
    [`http:${IMGEXTRA.slice(6)}`, IMGEXTRA],
    [IMGEXTRA.slice(6), IMGEXTRA],
    [
      'https://img.alicdn.com/a-tps-200-200.png_80x80.png',
      'https://img.alicdn.com/a-tps-200-200.png_80x80.png',
    ],
    ['https://shop.example/a.jpg_220x220.jpg', 'https://shop.example/a.jpg_220x220.jpg'],
  ])('of %s is %s', (address, original) => {
    expect(originalPicture(address)).toBe(original);
  });

  it('finds back the original of every thumbnail that it makes', () => {
    const stem = fc.stringMatching(/^[A-Za-z0-9]{4,20}$/);
    fc.assert(
      fc.property(
        stem,
        fc.constantFrom(220, 310, 400),
        fc.constantFrom('ibank', 'x'),
        (name, side, folder) => {
          const address = `https://cbu01.alicdn.com/img/${folder}/${name}.jpg`;
          expect(originalPicture(thumbnail(address, side))).toBe(address);
          expect(originalPicture(originalPicture(address))).toBe(address);
        },
      ),
    );
  });
});

describe('isShareable', () => {
  it.each([
    ['https://shop.example/a.jpg', true],
    ['https://shop.example/a.jpg?width=400', true],
    ['https://shop.example/a.jpg?X-Amz-Signature=1', false],
    ['https://shop.example/a.jpg?token=1', false],
    ['https://shop.example/a.jpg?Expires=1', false],
    ['https://user:pass@shop.example/a.jpg', false],
    ['https://scontent.example/a.jpg?stp=dst&oh=00_AbC&oe=66A1B2C3', false],
    ['https://cdn.example/a.png?ex=66a1&hm=abcdef', false],
    ['https://cdn.example/a.png?v=4f0c8a7be2d94c1f9a3b5d6e', false],
    ['https://cdn.example/a.png?v=1700000000&format=webp&w=800', true],
    ['http://localhost/a.jpg', false],
    ['http://192.168.1.5/a.jpg', false],
    ['http://[::1]/a.jpg', false],
    ['http://nas.local/a.jpg', false],
    ['blob:https://shop.example/1', false],
    ['data:image/png;base64,AAAA', false],
    ['file:///home/a.jpg', false],
  ])('lets %j be handed over: %j', (address, expected) => {
    expect(isShareable(address)).toBe(expected);
  });
});

describe('secureAddress', () => {
  it.each([
    ['http://a.example/b', 'https://a.example/b'],
    ['//a.example/b', 'https://a.example/b'],
    ['javascript:alert(1)', null],
    ['', null],
  ])('makes of %j %j', (address, secure) => {
    expect(secureAddress(address)).toBe(secure);
  });
});
