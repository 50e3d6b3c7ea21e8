import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDay,
  formatFen,
  formatFenRange,
  formatMeasures,
  formatPixels,
  formatShare,
  formatWeight,
  languageName,
} from '@/lib/locale/formats';
import { menuTitle } from '@/lib/locale/menu-words';

describe('formats', () => {
  it.each([
    [2580, '¥25.80'],
    [0, '¥0.00'],
    [5, '¥0.05'],
    [123_456_789, '¥1,234,567.89'],
  ])('writes %i fen as %s in both languages', (fen, expected) => {
    expect(formatFen(fen, 'en')).toBe(expected);
    expect(formatFen(fen, 'zh-CN')).toBe(expected);
  });

  it('writes a range of prices, and one price where there is none', () => {
    expect(formatFenRange(1019, 1500, 'en')).toBe('¥10.19–15.00');
    expect(formatFenRange(1019, 1019, 'en')).toBe('¥10.19');
    expect(formatFenRange(1019, null, 'zh-CN')).toBe('¥10.19');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [248_000, '248 kB'],
    [999_400, '999 kB'],
    [999_999, '1 MB'],
    [6_240_000, '6.2 MB'],
  ])('writes %i bytes as %s', (bytes, expected) => {
    expect(formatBytes(bytes, 'en')).toBe(expected);
  });

  it('writes shares, counts and pixels', () => {
    expect(formatShare(0.13, 'en')).toBe('13%');
    expect(formatShare(0, 'en')).toBe('0%');
    expect(formatCount(12_345, 'en')).toBe('12,345');
    expect(formatPixels(1600, 1200)).toBe('1600 × 1200');
  });

  it('writes measures in centimetres, and weights in kilograms', () => {
    expect(formatMeasures([330, 220, 15], 'en')).toBe('33 × 22 × 1.5 cm');
    expect(formatMeasures([330, null, 15], 'zh-CN')).toBe('33 × ? × 1.5 cm');
    expect(formatWeight(1250, 'en')).toBe('1.25 kg');
    expect(formatWeight(5, 'en')).toBe('0.005 kg');
    expect(formatWeight(1200, 'zh-CN')).toBe('1.2 kg');
  });

  it('keeps a calendar day on its day', () => {
    expect(formatDay('2024-04-20', 'en')).toBe('Apr 20, 2024');
    expect(formatDay('2024-04-20', 'zh-CN')).toBe('2024年4月20日');
    expect(formatDay('no day', 'en')).toBe('no day');
  });

  it('names languages in the language of the interface', () => {
    expect(languageName('ja', 'en')).toBe('Japanese');
    expect(languageName('ja', 'zh-CN')).toBe('日语');
  });

  it('titles the menu item with its access key', () => {
    expect(menuTitle('en', 'find')).toBe('&Find same on 1688');
    expect(menuTitle('zh-CN', 'find')).toContain('&F');
  });
});
