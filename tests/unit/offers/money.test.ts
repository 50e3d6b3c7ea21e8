import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFen, yuanText } from '@/lib/offers/money';

describe('parseFen', () => {
  it.each([
    ['25.80', 2580],
    ['25.8', 2580],
    [25.8, 2580],
    ['0', 0],
    ['¥ 1,234.50', 123_450],
    ['1.20-3.50', 120],
    ['0.035', 4],
    ['19.990', 1999],
    ['', null],
    ['面议', null],
    [null, null],
    [undefined, null],
    [Number.NaN, null],
  ])('reads %j as %j fen', (text, fen) => {
    expect(parseFen(text)).toBe(fen);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (fen) => {
        expect(parseFen(yuanText(fen))).toBe(fen);
      }),
    );
  });
});
