import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFirst, parseSrcset } from '@/lib/finding/srcset';

const of = (address: string, width: number | null, density = 1) => ({ address, width, density });

describe('parseSrcset', () => {
  it.each([
    ['', []],
    [' , ,\n', []],
    ['a.jpg', [of('a.jpg', null)]],
    ['a.jpg 1x, b.jpg 2x', [of('a.jpg', null), of('b.jpg', null, 2)]],
    ['a.jpg 1.5x,b.jpg .5x', [of('a.jpg', null, 1.5), of('b.jpg', null, 0.5)]],
    ['a.jpg 320w,\n\tb.jpg 640w', [of('a.jpg', 320), of('b.jpg', 640)]],
    ['a.jpg 320w 200h', [of('a.jpg', 320)]],
    // Addresses may hold commas; one at the end parts candidates.
    [
      '/w_80,h_80/a.jpg 80w, /w_400,h_400/a.jpg 400w',
      [of('/w_80,h_80/a.jpg', 80), of('/w_400,h_400/a.jpg', 400)],
    ],
    ['a.jpg,b.jpg', [of('a.jpg,b.jpg', null)]],
    ['a.jpg, b.jpg', [of('a.jpg', null), of('b.jpg', null)]],
    ['a.jpg,, b.jpg 2x', [of('a.jpg', null), of('b.jpg', null, 2)]],
    [
      'data:image/png;base64,AAAA 1x, b.jpg 2x',
      [of('data:image/png;base64,AAAA', null), of('b.jpg', null, 2)],
    ],
    // What is no descriptor drops its candidate and no other.
    ['a.jpg 2q, b.jpg 2x', [of('b.jpg', null, 2)]],
    ['a.jpg 0w, b.jpg -1x, c.jpg 10w 2x, d.jpg 1x 1x, e.jpg 5w', [of('e.jpg', 5)]],
    ['a.jpg (1x, 2x) 3x, b.jpg 2x', [of('b.jpg', null, 2)]],
    ['a.jpg (never closed, b.jpg 2x', []],
  ])('reads %j', (text, candidates) => {
    expect(parseSrcset(text)).toEqual(candidates);
  });

  it('reads back whatever is written as a srcset', () => {
    const address = fc.webUrl({ withQueryParameters: true }).filter((url) => !/^,|,$|\s/.test(url));
    const written = fc.oneof(
      fc.tuple(address, fc.integer({ min: 1, max: 9999 })).map(([url, width]) => of(url, width)),
      fc.tuple(address, fc.integer({ min: 2, max: 4 })).map(([url, x]) => of(url, null, x)),
    );
    fc.assert(
      fc.property(fc.array(written), fc.constantFrom(', ', ' ,', '\n,\n'), (candidates, comma) => {
        const text = candidates
          .map(({ address: url, width, density }) =>
            width === null ? `${url} ${density}x` : `${url} ${width}w`,
          )
          .join(comma);
        expect(parseSrcset(text)).toEqual(candidates);
      }),
    );
  });

  it('comes to an end with any text, and makes nothing up', () => {
    const pieces = fc.array(fc.constantFrom(' ', ',', '(', ')', 'a', '1x', '2w', '\n', '%', ':'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (text) => {
          for (const { address } of parseSrcset(text)) {
            expect(text).toContain(address);
            expect(address).toMatch(/^[^\s,][^\s]*$/);
          }
        },
      ),
    );
  });
});

describe('largestFirst', () => {
  it('compares widths with densities by the width that is shown', () => {
    const candidates = parseSrcset('s.jpg 100w, l.jpg 900w, d.jpg 3x');
    expect(largestFirst(candidates, 200)).toEqual(['l.jpg', 'd.jpg', 's.jpg']);
    expect(largestFirst(candidates, 400)).toEqual(['d.jpg', 'l.jpg', 's.jpg']);
  });
});
