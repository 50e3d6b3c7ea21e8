import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAddresses } from '@/lib/picture/originals/best-addresses';
import { anyAddress, shopAddress } from './shop-address';

const AMAZON = 'https://m.media-amazon.com/images/I/71ld5EcSVSL';
const SHOPEE = 'https://down-vn.img.susercontent.com/file/vn-11134207-7ra0g-ma3yxxl8jyu202';

const parsed = (address: string) => new URL(address, 'https://base.example');

describe('bestAddresses', () => {
  it('ends with the given address, and gives at most three, none twice', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const addresses = bestAddresses(address);
        expect(addresses.at(-1)).toBe(address);
        expect(addresses.length).toBeLessThanOrEqual(3);
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows nothing better than what it calls the best', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const [best = ''] = bestAddresses(address);
        expect(bestAddresses(best)).toEqual([best]);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays on the host, with nobody’s name and password', () => {
    fc.assert(
      fc.property(shopAddress, (address) => {
        for (const better of bestAddresses(address).slice(0, -1)) {
          expect(parsed(better).host).toBe(parsed(address).host);
          expect(parsed(better).username + parsed(better).password).toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds something better in a good part of what the properties try', () => {
    const found = fc
      .sample(shopAddress, 2000)
      .filter((address) => bestAddresses(address).length > 1);
    expect(found.length).toBeGreaterThan(300);
  });

  it.each([
    'https://m.media-amazon.com.evil.test/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://evil.test/m.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://m.media-amazon.com@evil.test/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://evil.test\\@m.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://user:pass@m.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://user@m.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://m.media-amazon.com:8443/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://m.media-amazon.com./images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://xm.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'https://evil-i.ebayimg.com/images/g/SDwAAOSw9vdgOLBv/s-l225.jpg',
    'https://slatic.net/p/6af1.jpg_80x80q80.jpg',
    'https://evilslatic.net/p/6af1.jpg_80x80q80.jpg',
    'https://down-vn.img.susercontent.com.evil.test/file/vn-11134207-7ra0g-ma3yxxl8jyu202_tn',
    'https://shop.example/s/files/1/0533/products/cup_300x300.jpg',
    'data:image/png;base64,AAAA',
    'blob:https://m.media-amazon.com/images/I/71ld5EcSVSL._AC_SX300_.jpg',
    'ftp://i.ebayimg.com/images/g/SDwAAOSw9vdgOLBv/s-l225.jpg',
    'https://shop.example/a_300x300.jpg?width=300',
    'not an address',
    '',
  ])('gives just itself for %s', (address) => {
    expect(bestAddresses(address)).toEqual([address]);
  });

  it.each(['X-Amz-Signature=1', 'x-expires=1', 'token=1', 'q-sign-algorithm=sha1', 'oh=00_AbC'])(
    'leaves an address with %s alone',
    (query) => {
      const addresses = [`${AMAZON}._AC_SX300_.jpg?${query}`, `${SHOPEE}_tn?w=1&${query}`];
      for (const address of addresses) expect(bestAddresses(address)).toEqual([address]);
    },
  );

  it.each([
    '//http2.mlstatic.com/D_NQ_NP_2X_666226-MLA95937699435_102025-F.webp',
    'https://http2.mlstatic.com:443/D_NQ_NP_2X_666226-MLA95937699435_102025-F.webp#photo',
    'HTTPS://I.EBAYIMG.COM/images/g/CfsAAeSwJmFpQWUH/s-l1600.jpg',
    '//cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib.jpg',
  ])('leaves the original %s as it is written', (address) => {
    expect(bestAddresses(address)).toEqual([address]);
  });

  it('reads an address without a scheme, as pages write it', () => {
    const given = `${AMAZON.slice('https:'.length)}._AC_SX300_.jpg`;
    expect(bestAddresses(given)).toEqual([`${AMAZON}.jpg`, given]);
  });

  it('keeps the scheme that the user’s leave is for', () => {
    const given = 'http://i.ebayimg.com/images/g/SDwAAOSw9vdgOLBv/s-l225.jpg';
    const best = 'http://i.ebayimg.com/images/g/SDwAAOSw9vdgOLBv/s-l1600.jpg';
    expect(bestAddresses(given)).toEqual([best, given]);
  });
});
