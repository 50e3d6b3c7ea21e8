import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/export/csv';
import { cell, type Cell, type Sheet } from '@/lib/export/sheet';

/** A table without a name, whose columns are called "1", "2" and so on. */
function sheetOf(rows: Cell[][]): Sheet {
  const columns = (rows[0] ?? []).map((_, index) => ({ heading: String(index + 1), width: 10 }));
  return { name: '', columns, rows };
}

/** The rows of a file, as another program reads them. */
const read = (csv: string): string[][] =>
  papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(1);

/** One text, written and read back. */
const written = async (text: string): Promise<string | undefined> =>
  read(await csvOf(sheetOf([[cell.text(text)]])))[0]?.[0];

/** What a spreadsheet sees of a text once it has left out what is not seen. */
const bare = (text: string): string => text.replace(/^[\s\p{C}]+/u, '');

describe('a table as CSV', () => {
  it('has a byte order mark, headings, and lines that end with CRLF', async () => {
    const row = [
      cell.text('Mug, "large"'),
      cell.count(1200),
      cell.decimal(4.5),
      cell.money(1280),
      cell.day('2026-11-23'),
      cell.link('https://detail.1688.com/offer/600000000001.html'),
      null,
    ];
    expect(await csvOf(sheetOf([row, row]))).toBe(
      [
        '\uFEFF1,2,3,4,5,6,7',
        ...Array<string>(2).fill(
          '"Mug, ""large""",1200,4.5,12.80,2026-11-23,https://detail.1688.com/offer/600000000001.html,',
        ),
      ].join('\r\n'),
    );
  });

  it('tells unknown from zero', async () => {
    expect(read(await csvOf(sheetOf([[cell.count(null), cell.count(0), cell.money(0)]])))).toEqual([
      ['', '0', '0.00'],
    ]);
  });

  it('keeps negative numbers and amounts as numbers', async () => {
    const row = [cell.count(-3), cell.decimal(-0.5), cell.money(-1280), cell.text('-5')];
    expect(read(await csvOf(sheetOf([row])))).toEqual([['-3', '-0.5', '-12.80', '-5']]);
  });

  it('keeps long ids digit by digit', async () => {
    expect(await written('1234567890123456789')).toBe('1234567890123456789');
  });

  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    '  =1+1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    // papaparse's own pattern lets these through.
    '=1+1\nmore',
    '-5\n=1',
    "=cmd|' /C calc'!A0",
    '-',
  ])('puts an apostrophe before what could run: %j', async (text) => {
    expect(await written(text)).toBe(`'${text}`);
  });

  it.each(['Mug', '5', '-5', '-5.25', '1=1', 'a@b', "'=1", '杯子', '', ' Mug '])(
    'leaves alone what cannot: %j',
    async (text) => {
      expect(await written(text)).toBe(text);
    },
  );

  it('quotes what separates cells elsewhere', async () => {
    expect(await csvOf(sheetOf([[cell.text('a;=1+1;b')]]))).toContain('\r\n"a;=1+1;b"');
  });

  it('reads back as it was, and no cell begins a formula', async () => {
    const hostile = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u0000', '\u200B') }),
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '"', ',', "'", ''),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(''));
    const text = fc.oneof(fc.string({ unit: 'binary' }), hostile);
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (texts) => {
        const rows = read(await csvOf(sheetOf(texts.map((row) => row.map(cell.text)))));
        const unguarded = rows.map((row, y) =>
          row.map((found, x) => (found === `'${texts[y]?.[x] ?? ''}` ? found.slice(1) : found)),
        );
        expect(unguarded).toEqual(texts);
        for (const found of rows.flat()) {
          if (/^-?\d+(?:\.\d+)?$/.test(found)) continue;
          expect(bare(found)).not.toMatch(/^[=+\-@＝＋－＠]/);
          expect(found).not.toMatch(/^\p{Cc}/u);
        }
      }),
    );
  });
});
