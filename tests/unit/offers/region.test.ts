import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseRegions,
  readPictureRegions,
  regionSchema,
  writeRegion,
  type Region,
} from '@/lib/offers/region';

const region = (x1: number, x2: number, y1: number, y2: number): Region => ({ x1, x2, y1, y2 });

describe('a list of regions', () => {
  it.each([
    ['the documented one', '266,799,48,581', [region(266, 799, 48, 581)]],
    [
      'several',
      '265,597,326,764;443,783,154,595',
      [region(265, 597, 326, 764), region(443, 783, 154, 595)],
    ],
    ['blanks', ' 1, 2 ,3,4 ; 5,6,7,8 ', [region(1, 2, 3, 4), region(5, 6, 7, 8)]],
    ['fractions', '0.4,10.6,1.5,20.2', [region(0, 11, 2, 20)]],
    ['sides in the wrong order', '799,266,581,48', [region(266, 799, 48, 581)]],
    ['one twice', '1,9,1,9;9,1,9,1;1,9,1,9', [region(1, 9, 1, 9)]],
    ['an empty one between', '1,2,3,4;;5,6,7,8;', [region(1, 2, 3, 4), region(5, 6, 7, 8)]],
    ['junk between', '1,2,3,4;a,b,c,d;5,6,7,8', [region(1, 2, 3, 4), region(5, 6, 7, 8)]],
  ])('is read: %s', (_, text, regions) => {
    expect(parseRegions(text)).toEqual(regions);
  });

  it.each([
    ['nothing', ''],
    ['words', 'null'],
    ['three sides', '1,2,3'],
    ['five sides', '1,2,3,4,5'],
    ['no width', '7,7,1,9'],
    ['no height', '1,9,7,7'],
    ['a side before the picture', '-1,9,1,9'],
    ['a side beyond any picture', '1,70000,1,9'],
    ['other numbers', '1e2,9,1,9'],
    ['a missing side', '1,,3,4'],
    ['JSON', '[1,2,3,4]'],
  ])('is none: %s', (_, text) => {
    expect(parseRegions(text)).toEqual([]);
  });

  it('ends with the twelfth: nobody tells more apart', () => {
    const many = Array.from({ length: 40 }, (_, at) => `${String(at)},99,0,99`);
    expect(parseRegions(many.join(';'))).toHaveLength(12);
  });

  const side = fc.integer({ min: 0, max: 65_535 });
  const anyRegion = fc
    .tuple(side, side, side, side)
    .filter(([xa, xb, ya, yb]) => xa !== xb && ya !== yb)
    .map(([xa, xb, ya, yb]) =>
      region(Math.min(xa, xb), Math.max(xa, xb), Math.min(ya, yb), Math.max(ya, yb)),
    );

  it('is what was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRegion, { maxLength: 12, selector: writeRegion }), (list) => {
        expect(parseRegions(list.map(writeRegion).join(';'))).toEqual(list);
      }),
    );
  });

  it('holds nothing but regions that a message takes, whatever the text', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0 1 2 3 7 9 , ; . - x'.split(' '), ' ') });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const read = parseRegions(text);
        expect(read.every((one) => regionSchema.safeParse(one).success)).toBe(true);
        expect(new Set(read.map(writeRegion)).size).toBe(read.length);
      }),
    );
  });
});

describe('what the platform sees in a picture', () => {
  const [first, second] = [region(1, 9, 1, 9), region(11, 19, 1, 9)];

  it.each([
    ['both', '1,9,1,9', '1,9,1,9;11,19,1,9', { current: first, subjects: [first, second] }],
    ['no current one', '', '11,19,1,9', { current: null, subjects: [second] }],
    ['the current one alone', '1,9,1,9', '', { current: first, subjects: [first] }],
    ['nothing', '', '', null],
    ['junk', 'x', 'y', null],
  ])('is read from %s', (_, current, found, regions) => {
    expect(readPictureRegions(current, found)).toEqual(regions);
  });
});

describe('a region in a message', () => {
  it.each([
    region(5, 5, 1, 9),
    region(9, 5, 1, 9),
    region(-1, 5, 1, 9),
    region(0.5, 5, 1, 9),
    region(NaN, 5, 1, 9),
  ])('is not %j', (one) => {
    expect(regionSchema.safeParse(one).success).toBe(false);
  });
});
