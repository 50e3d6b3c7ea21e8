import { yuanText } from '../offers/money';
import { isoMoment } from './moment';
import type { Cell, Sheet } from './sheet';

/**
 * Texts that a spreadsheet would take for a formula, or for one behind what it skips: = + - @, also as
 * wide as a Chinese character, after spaces and characters that are not seen. Anything that begins
 * with a control character counts too (OWASP, "CSV Injection"; ASVS 5.0, 1.2.10). A plain number is
 * none. papaparse's own pattern is not used: it lets a formula through that has a line break.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)(?:\p{Cc}|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** What separates cells for spreadsheets of other languages, and in LibreOffice's question at opening. */
const OTHER_SEPARATOR = /[;\t]/;

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV: UTF-8 with a byte order mark, lines end with CRLF, amounts are yuan ("12.80"),
 * moments are ISO 8601 with their zone. A text that could run as a formula gets an apostrophe before it.
 * Rejects where the library cannot be loaded.
 */
export async function csvOf({ columns, rows }: Sheet): Promise<string> {
  const { default: papa } = await import('papaparse');
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(plain))];
  const text = papa.unparse(lines, {
    escapeFormulae: FORMULA,
    quotes: (value) => typeof value === 'string' && OTHER_SEPARATOR.test(value),
  });
  return BYTE_ORDER_MARK + text;
}

function plain(cell: Cell): string | number | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return cell.count;
    case 'decimal':
      return cell.value;
    case 'money':
      return yuanText(cell.fen);
    case 'day':
      return cell.day;
    case 'moment':
      return isoMoment(cell.time);
    case 'link':
      return cell.address;
  }
}
