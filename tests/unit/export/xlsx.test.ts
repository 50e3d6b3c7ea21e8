import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cell, type Cell, type Sheet } from '@/lib/export/sheet';
import { xlsxOf } from '@/lib/export/xlsx';
import { readWorkbook, unzipped, type ReadCell } from './workbook';

function sheetOf(rows: Cell[][], name = 'Mugs'): Sheet {
  const columns = (rows[0] ?? [null]).map((_, index) => ({
    heading: `Column ${index + 1}`,
    width: 10 + index,
  }));
  return { name, columns, rows };
}

/** The cells of one row, written and read back. */
async function written(row: Cell[]): Promise<ReadCell[]> {
  const [sheet] = await readWorkbook(await xlsxOf([sheetOf([row])]));
  return sheet?.rows[1] ?? [];
}

const textWritten = async (text: string): Promise<string | null | undefined> =>
  (await written([cell.text(text)]))[0]?.value;

describe('tables as an Excel file', () => {
  it('are sheets under bold headings that stay in sight, as wide as they ask for', async () => {
    const file = await xlsxOf([sheetOf([[cell.text('a'), cell.count(1)]], 'Hot: [mugs]')]);
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const [sheet] = await readWorkbook(file);
    expect(sheet).toMatchObject({ name: 'Hot mugs', frozen: 'A2', widths: [10, 11] });
    expect(sheet?.rows[0]).toMatchObject([
      { value: 'Column 1', isBold: true },
      { value: 'Column 2', isBold: true },
    ]);
    expect(sheet?.rows[1]).toMatchObject([
      { value: 'a', isBold: false },
      { value: '1', isBold: false },
    ]);
  });

  it('have a sheet each, under names that differ', async () => {
    const sheets = await readWorkbook(
      await xlsxOf([sheetOf([[cell.text('a')]]), sheetOf([[cell.text('b')]])]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Mugs', 'Mugs (2)']);
    expect(sheets.map(({ rows }) => rows[1]?.[0]?.value)).toEqual(['a', 'b']);
  });

  it('keep ids as text, digit by digit', async () => {
    const [id] = await written([cell.text('1234567890123456789')]);
    expect(id).toMatchObject({ value: '1234567890123456789', isText: true, format: '@' });
  });

  it('keep numbers, amounts and days as what they are', async () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const cells = await written([
      cell.count(-3),
      cell.decimal(4.5),
      cell.money(1999),
      cell.day('2026-11-23'),
      cell.moment(Date.UTC(2026, 10, 23, 4)),
    ]);
    vi.unstubAllEnvs();
    // Days since 1899-12-30: 46,349 is 2026-11-23; noon is half a day.
    expect(cells).toMatchObject([
      { value: '-3', isText: false, format: '#,##0' },
      { value: '4.5', isText: false },
      { value: '19.99', isText: false, format: '[$¥-804]#,##0.00' },
      { value: '46349', isText: false, format: 'yyyy-mm-dd' },
      { value: '46349.5', isText: false, format: 'yyyy-mm-dd hh:mm:ss "+08:00"' },
    ]);
  });

  it('leave unknown cells empty, and zero a zero', async () => {
    const cells = await written([null, cell.count(0), cell.money(0), null]);
    expect([0, 1, 2, 3].map((index) => cells[index]?.value)).toEqual([
      undefined,
      '0',
      '0',
      undefined,
    ]);
  });

  it('take no text for a formula', async () => {
    const [formula] = await written([cell.text('=1+1')]);
    expect(formula).toMatchObject({ value: '=1+1', isText: true, format: '@' });
  });

  it('make links that can be pressed, of addresses of the web alone', async () => {
    const long = `https://example.com/${'a'.repeat(2100)}`;
    const cells = await written([
      cell.link('https://detail.1688.com/offer/1.html?a=1&b="杯"'),
      cell.link('javascript:alert(1)'),
      cell.link('no address'),
      cell.link(long),
      cell.text('https://detail.1688.com'),
    ]);
    expect(cells.map(({ value, link }) => [value, link])).toEqual([
      [
        'https://detail.1688.com/offer/1.html?a=1&b="杯"',
        'https://detail.1688.com/offer/1.html?a=1&b=%22%E6%9D%AF%22',
      ],
      ['javascript:alert(1)', null],
      ['no address', null],
      [long, null],
      ['https://detail.1688.com', null],
    ]);
  });

  it('put links where a sheet has its place for them', async () => {
    const files = await unzipped(await xlsxOf([sheetOf([[cell.link('https://a.example/')]])]));
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    const elements = [...xml.matchAll(/<(sheetViews|cols|sheetData|hyperlinks|pageMargins)[ >]/g)];
    expect(elements.map(([, name]) => name)).toEqual([
      'sheetViews',
      'cols',
      'sheetData',
      'hyperlinks',
    ]);
  });
});

describe('hostile text in an Excel file', () => {
  it.each([
    ['a\u0000b\u001Fc\uFFFEd', 'abcd'],
    ['a\uD800b\uDC00\uDC00c', 'abc'],
    ['</t></si><c r="A1">&amp;"\'', '</t></si><c r="A1">&amp;"\''],
    ['_x0041_', '_x0041_'],
    ['杯子 🏺 \t\n', '杯子 🏺 \t\n'],
    ['x'.repeat(40_000), 'x'.repeat(32_767)],
    // Names that every object of JavaScript has.
    ['constructor', 'constructor '],
    ['__proto__', '__proto__ '],
    ['toString', 'toString '],
  ])('%j', async (text, expected) => {
    expect(await textWritten(text)).toBe(expected);
  });

  it('never breaks the file, and loses nothing that XML can say', async () => {
    // XML discourages controls and what is no character; these may go or stay.
    const kept = (text: string): string =>
      text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu, '').trimEnd();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }),
        async (texts) => {
          const file = await xlsxOf([sheetOf(texts.map((text) => [cell.text(text)]))]);
          const [sheet] = await readWorkbook(file);
          const read = sheet?.rows.slice(1).map(([one]) => one?.value ?? '');
          expect(read?.map(kept)).toEqual(texts.map(kept));
          for (const xml of (await unzipped(file)).values()) {
            expect(xml).not.toMatch(
              /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u,
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
