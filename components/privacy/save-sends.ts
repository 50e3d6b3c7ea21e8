import { csvFile } from '@/components/export/csv-file';
import { saveRows, type Saved } from '@/components/export/save-file';
import { t } from '@/components/words/words';
import { fileName } from '@/lib/export/file-name';
import { sendLogJson, sendLogSheet, type SendLogWords } from '@/lib/export/send-log';
import type { Outcome } from '@/lib/failures/outcome';
import { dayOf } from '@/lib/store/day-count';
import type { SendLogEntry } from '@/lib/store/picture-records';

export const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Makes a file of the send log and saves it. @param now ms since 1970, for its name */
export function saveSends(
  entries: readonly SendLogEntry[],
  format: Format,
  now: number,
): Promise<Outcome<Saved>> {
  const name = fileName(['send-log', dayOf(now)], format);
  return saveRows(() => MAKERS[format](entries), { name, rows: entries.length });
}

const MAKERS: Record<Format, (entries: readonly SendLogEntry[]) => Promise<Blob>> = {
  csv: (entries) => csvFile(sendLogSheet(entries, words)),
  json: (entries) =>
    Promise.resolve(new Blob([sendLogJson(entries)], { type: 'application/json' })),
};

const words: SendLogWords = {
  heading: (column) => t(`privacy.sendColumns.${column}`),
  what: (what) => t(`privacy.sendWhat.${what}`),
};
