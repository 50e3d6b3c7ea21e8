import { t } from '@/components/words/words';
import { fileName } from '@/lib/export/file-name';
import { oneSheet, rankingSheets } from '@/lib/export/ranking-sheet';
import type { Sheet } from '@/lib/export/sheet';
import type { ShownList } from '@/lib/export/shown-list';
import { xlsxOf } from '@/lib/export/xlsx';
import type { Outcome } from '@/lib/failures/outcome';
import { csvFile } from './csv-file';
import { saveRows, type Saved } from './save-file';
import { sheetWords } from './sheet-words';

export const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** Makes a file of lists and saves it. @param lists at least one */
export function saveLists(lists: readonly ShownList[], format: Format): Promise<Outcome<Saved>> {
  const sheets = rankingSheets(lists, sheetWords);
  const name = fileName(namesOf(lists), format);
  return saveRows(() => MAKERS[format](sheets), { name, rows: rowsOf(lists) });
}

/** How many rows lists have. */
export function rowsOf(lists: readonly ShownList[]): number {
  return lists.reduce((sum, { snapshot }) => sum + snapshot.rows.length, 0);
}

/** CSV knows one table only. */
const MAKERS: Record<Format, (sheets: readonly Sheet[]) => Promise<Blob>> = {
  csv: (sheets) => csvFile(oneSheet('', sheets)),
  xlsx: xlsxOf,
};

/** What a file of lists is called after: its latest day, the category and the list, or how many. */
function namesOf(lists: readonly ShownList[]): string[] {
  const days = lists.map(({ snapshot }) => snapshot.day).sort();
  const categories = new Map(lists.map(({ category }) => [category.id, category.name]));
  const [category = ''] = categories.size === 1 ? categories.values() : [];
  const [first] = lists;
  const list =
    first && lists.length === 1
      ? sheetWords.kind(first.kind)
      : t('export.lists', { count: lists.length });
  return ['rankings', days.at(-1) ?? '', category, list];
}
