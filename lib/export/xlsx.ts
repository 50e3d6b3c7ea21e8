import type { CellObject } from 'write-excel-file/universal';
import { clockTime } from './moment';
import { sheetNames } from './sheet-names';
import type { Cell, Sheet } from './sheet';
import { linkTarget, pressableLinks } from './xlsx-links';

/** The most characters in one cell (Excel's specifications); with more it calls the file broken. */
const LONGEST_TEXT = 32_767;

/** Yuan, by the code of the language and country whose sign it is (zh-CN). */
const YUAN = '[$¥-804]#,##0.00';

/**
 * Whatever XML 1.0 (2.2) does not allow, half characters among it, and code points that are no
 * characters: write-excel-file removes those with what stands beside them.
 */
const ILLEGAL =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/gu;

/** Excel reads this as a character written by its number (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

/**
 * Tables as one Excel file, each on a sheet of its own under bold headings that stay in sight. Ids
 * are text, so that none is rounded; numbers, amounts and days are what they are; a moment is shown on
 * the user's clock with its zone. Rejects where the library cannot be loaded.
 * @param sheets at least one
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  const [{ default: writeXlsx }, utility] = await Promise.all([
    import('write-excel-file/universal'),
    import('write-excel-file/utility'),
  ]);
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map(({ columns, rows }, index) => ({
    sheet: names[index] ?? '',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }): CellObject => ({ ...textCell(heading), fontWeight: 'bold' })),
      ...rows.map((row) => row.map(writtenCell)),
    ],
  }));
  return writeXlsx(written, { features: [pressableLinks(sheets, utility)] }).toBlob();
}

function writtenCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text);
    case 'count':
      return { value: cell.count, format: '#,##0' };
    case 'decimal':
      return { value: cell.value };
    case 'money':
      return { value: cell.fen / 100, format: YUAN };
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case 'moment': {
      const { date, zone } = clockTime(cell.time);
      return { value: date, format: `yyyy-mm-dd hh:mm:ss "${zone}"` };
    }
    case 'link': {
      const text = textCell(cell.address);
      if (linkTarget(cell.address) === null) return text;
      return { ...text, textColor: '#0563C1', textDecoration: { underline: true } };
    }
  }
}

/** A text stays one, also when somebody edits it: the format "@" keeps Excel from reading it anew. */
function textCell(text: string): CellObject {
  const legal = text.slice(0, LONGEST_TEXT).replaceAll(ILLEGAL, '').replaceAll(ESCAPE, '_x005F_');
  // write-excel-file numbers texts in a plain object, so it takes "constructor" for one that is known.
  return { value: legal in {} ? `${legal} ` : legal, type: String, format: '@' };
}
