import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssImages, layerShare } from '@/lib/finding/css-images';

describe('cssImages', () => {
  it.each([
    ['none', [[]]],
    ['url(a.jpg)', [['a.jpg']]],
    ['url( "a b.jpg" )', [['a b.jpg']]],
    ["url('a(1).jpg')", [['a(1).jpg']]],
    ['URL(a.jpg)', [['a.jpg']]],
    [String.raw`url("a\"b\).jpg")`, [['a"b).jpg']]],
    [String.raw`url(a\ b\28 1\29.jpg)`, [['a b(1).jpg']]],
    [String.raw`url("\26\1F600 x")`, [['&😀x']]],
    [String.raw`url("\0\d800 ")`, [['\u{FFFD}\u{FFFD}']]],
    ['url("a\\\nb.jpg")', [['ab.jpg']]],
    ['url("")', [[]]],
    // Layers are parted by commas outside of brackets.
    [
      'linear-gradient(rgb(0, 0, 0), red 50%), url("a,b.jpg"), none, url(c.jpg)',
      [[], ['a,b.jpg'], [], ['c.jpg']],
    ],
    ['image-set(url("a.jpg") 1x, url("b.jpg") 2x)', [['b.jpg', 'a.jpg']]],
    [
      '-webkit-image-set(url(a.jpg) 1dppx, url(b.jpg) 300dpi, url(c.jpg) 2dppx)',
      [['b.jpg', 'c.jpg', 'a.jpg']],
    ],
    [
      'image-set("a.avif" type("image/avif") 1x, "b.jpg" 2dppx type("image/jpeg")), url(c.jpg)',
      [['b.jpg', 'a.avif'], ['c.jpg']],
    ],
    ['cross-fade(url(a.jpg), url(b.jpg), 50%)', [['a.jpg', 'b.jpg']]],
    ['url("a.cur") 4 12, url(b.png), pointer', [['a.cur'], ['b.png'], []]],
    ['counter(x) " url(a.jpg) " url("b.jpg")', [['b.jpg']]],
    [
      'url("data:image/svg+xml;utf8,<svg xmlns=\'x\'/>")',
      [["data:image/svg+xml;utf8,<svg xmlns='x'/>"]],
    ],
  ])('reads %j', (value, layers) => {
    expect(cssImages(value)).toEqual(layers);
  });

  /** As the browser writes an address into a computed style. */
  const written = (address: string): string =>
    `url("${address.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\a `)}")`;

  it('reads back any addresses, however they are layered', () => {
    const address = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\r\f\0]/.test(text) && text.isWellFormed());
    const layer = fc.array(address, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1 }), (layers) => {
        const value = layers
          .map(([first = '', ...others]) =>
            others.length === 0
              ? written(first)
              : `image-set(${[first, ...others].map((one) => `${written(one)} 2dppx`).join(', ')})`,
          )
          .join(', ');
        expect(cssImages(value)).toEqual(layers);
      }),
    );
  });

  it.each([
    ['in quotes', 'url("data:image/png;base64,', 'A', '")'],
    ['with escapes', 'url("', String.raw`\"${'b'.repeat(18)}`, '")'],
    ['without quotes', 'url(data:', 'A', ')'],
    ['without an end', 'url(data:', 'A', ''],
    ['without an end and in quotes', 'url("', 'A', ''],
    ['of digits', 'url(a.jpg) ', '1', ''],
  ])('reads what is as long as a picture, %s', (_, start, middle, end) => {
    const [[address] = []] = cssImages(start + middle.repeat(12_000_000 / middle.length) + end);
    expect(address?.length ?? 0).toBeGreaterThan(end === '' ? -1 : 7_000_000);
  });

  it('comes to an end with any text', () => {
    const pieces = fc.constantFrom('url(', 'image-set(', ')', '"', "'", '\\', ',', '1x', 'a', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(cssImages(parts.join('')).flat()).not.toContain('');
      }),
    );
  });
});

describe('layerShare', () => {
  const box = { width: 400, height: 200 };
  it.each([
    ['auto', 0, 1, false],
    ['cover', 0, 1, false],
    ['50% auto', 0, 1, false],
    ['100px 50px', 0, 0.0625, false],
    ['100px', 0, 0.125, false],
    ['auto 100px', 0, 0.125, false],
    ['800px 800px', 0, 1, false],
    ['16px 12px', 0, 0.0024, true],
    ['cover, 40px 50px', 1, 0.025, false],
    ['cover, 40px 50px', 2, 1, false],
  ])('of %j, layer %i, takes %f', (sizes, layer, share, isTiny) => {
    expect(layerShare(sizes, layer, box, () => null)).toEqual({ share, isTiny });
  });

  it.each([
    ['auto', { width: 8, height: 8 }, { share: 0.0008, isTiny: true }],
    ['auto auto', { width: 100, height: 50 }, { share: 0.0625, isTiny: false }],
    ['auto', { width: 900, height: 900 }, { share: 1, isTiny: false }],
    ['cover', { width: 8, height: 8 }, { share: 1, isTiny: false }],
  ])('of %j in its own size, %j, is %j', (sizes, natural, wanted) => {
    expect(layerShare(sizes, 0, box, () => natural)).toEqual(wanted);
  });
});
