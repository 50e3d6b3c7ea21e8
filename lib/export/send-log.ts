import type { SendLogEntry } from '../store/picture-records';
import { isoMoment } from './moment';
import { cell, type Cell, type Sheet } from './sheet';

/** The words of the send log as a table, in the reader's language. */
export interface SendLogWords {
  heading: (column: SendLogColumn) => string;
  what: (what: What) => string;
}

/** A picture's bytes left the machine, or somebody was told only its address. */
type What = 'picture' | 'address';

interface Making {
  /** In characters. */
  width: number;
  cell: (entry: SendLogEntry, words: SendLogWords) => Cell;
}

const column = (width: number, make: Making['cell']): Making => ({ width, cell: make });

/** The columns in their order. */
const COLUMNS = {
  at: column(26, ({ at }) => cell.moment(at)),
  host: column(24, ({ host }) => cell.text(host)),
  what: column(16, (entry, words) => cell.text(words.what(whatOf(entry)))),
  address: column(60, ({ address }) => cell.link(address)),
  originalBytes: column(14, ({ sent }) => cell.count(sent?.originalBytes)),
  originalWidth: column(14, ({ sent }) => cell.count(sent?.originalWidth)),
  originalHeight: column(14, ({ sent }) => cell.count(sent?.originalHeight)),
  sentBytes: column(14, ({ sent }) => cell.count(sent?.sentBytes)),
  sentWidth: column(14, ({ sent }) => cell.count(sent?.sentWidth)),
  sentHeight: column(14, ({ sent }) => cell.count(sent?.sentHeight)),
  quality: column(12, ({ sent }) => cell.decimal(sent?.quality)),
} as const satisfies Record<string, Making>;

/** The columns of the send log; each has a heading in the dictionaries (`privacy.sendColumns`). */
export type SendLogColumn = keyof typeof COLUMNS;

/** The send log as a table, in the order of its entries. The pictures themselves are not in it. */
export function sendLogSheet(entries: readonly SendLogEntry[], words: SendLogWords): Sheet {
  const names = Object.keys(COLUMNS) as SendLogColumn[];
  return {
    name: '',
    columns: names.map((name) => ({ heading: words.heading(name), width: COLUMNS[name].width })),
    rows: entries.map((entry) => names.map((name) => COLUMNS[name].cell(entry, words))),
  };
}

/**
 * The send log as JSON: an array in the order of its entries, names in English whatever the reader's
 * language, moments in ISO 8601 with their zone, sizes in bytes and pixels, quality 0..1, unknown null.
 * The pictures themselves are not in it, nor are our ids, which say nothing outside of this browser.
 */
export function sendLogJson(entries: readonly SendLogEntry[]): string {
  const plain = entries.map((entry) => ({
    at: isoMoment(entry.at),
    host: entry.host,
    what: whatOf(entry),
    address: entry.address,
    sent: entry.sent,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function whatOf({ pictureId }: SendLogEntry): What {
  return pictureId === null ? 'address' : 'picture';
}
