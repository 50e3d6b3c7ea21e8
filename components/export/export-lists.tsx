import type { ShownList } from '@/lib/export/shown-list';
import { ExportButtons } from './export-buttons';
import { FORMATS, rowsOf, saveLists } from './save-lists';

interface Props {
  lists: readonly ShownList[];
}

/** Saves the lists that are shown as a file. */
export function ExportLists({ lists }: Props) {
  return (
    <ExportButtons
      formats={FORMATS}
      isEmpty={rowsOf(lists) === 0}
      save={(format) => saveLists(lists, format)}
    />
  );
}
