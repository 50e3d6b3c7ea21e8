import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/export/file-name';

const named = (category: string): string =>
  fileName(['rankings', '2026-11-23', category, 'Best-selling'], 'csv');

describe('the name of a file', () => {
  it.each([
    ['Mugs', 'mugs'],
    ['Mugs & cups, 500 ml', 'mugs-cups-500-ml'],
    ['马克杯', '马克杯'],
    ['Tassen für Kaffee', 'tassen-für-kaffee'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\win.ini', 'c-windows-win-ini'],
    ['a<b>c:"d"|e?f*g', 'a-b-c-d-e-f-g'],
    ['CON', 'con'],
    ['mug\u202Evsc.exe', 'mug-vsc-exe'],
    ['mug\u0000\n.exe. ', 'mug-exe'],
    ['\uD800mug', 'mug'],
    ['ＭＵＧ', 'mug'],
  ])('of %j', (category, expected) => {
    expect(named(category)).toBe(`tongkuan-rankings-2026-11-23-${expected}-best-selling.csv`);
  });

  it('leaves out what says nothing', () => {
    expect(named('')).toBe('tongkuan-rankings-2026-11-23-best-selling.csv');
    expect(named('???')).toBe('tongkuan-rankings-2026-11-23-best-selling.csv');
    expect(fileName(['nul'], 'csv')).toBe('tongkuan-nul.csv');
  });

  it('cuts a long category between characters and keeps the rest', () => {
    const name = named('杯'.repeat(500));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^tongkuan-rankings-2026-11-23-杯{20,}-best-selling\.csv$/);
  });

  it('is one that every system takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const name = fileName(parts, 'xlsx');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^tongkuan(?:-[\p{L}\p{M}\p{N}]+)*\.xlsx$/u);
      }),
    );
  });
});
