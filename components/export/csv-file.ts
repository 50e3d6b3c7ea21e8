import { csvOf } from '@/lib/export/csv';
import type { Sheet } from '@/lib/export/sheet';

/** A table as a CSV file. */
export async function csvFile(sheet: Sheet): Promise<Blob> {
  return new Blob([await csvOf(sheet)], { type: 'text/csv;charset=utf-8' });
}
