import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '@/lib/export/sheet-names';

describe('the names of sheets', () => {
  it.each([
    ['Best-selling: Mugs', 'Best-selling Mugs'],
    ['[a]/b\\c*d?', 'a b c d'],
    ["'quoted'", 'quoted'],
    ['a\u0000\nb', 'a b'],
    ['', 'Sheet'],
    ['History', 'History (2)'],
    ['热销榜：马克杯', '热销榜：马克杯'],
    ['A name of more than thirty-one characters', 'A name of more than thirty-one'],
    ['x'.repeat(30) + '🏺', 'x'.repeat(30)],
  ])('%j', (wanted, expected) => {
    expect(sheetNames([wanted])).toEqual([expected]);
  });

  it('are told apart where they are alike, in any case', () => {
    expect(sheetNames(['Mugs', 'mugs', 'Mugs (2)', 'Mugs'])).toEqual([
      'Mugs',
      'mugs (2)',
      'Mugs (2) (2)',
      'Mugs (3)',
    ]);
    const long = 'x'.repeat(40);
    expect(sheetNames([long, long])).toEqual(['x'.repeat(31), `${'x'.repeat(27)} (2)`]);
  });

  it('are such as Excel takes, whatever is wanted', () => {
    const names = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A', 'a', "'")));
    fc.assert(
      fc.property(names, (wanted) => {
        const given = sheetNames(wanted);
        expect(given).toHaveLength(wanted.length);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of given) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{C}]{1,31}(?<!')$/u);
          expect(name.length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });
});
