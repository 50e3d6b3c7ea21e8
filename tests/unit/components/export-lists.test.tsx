// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ExportLists } from '@/components/export/export-lists';
import { language } from '@/components/words/words';
import type { ShownList } from '@/lib/export/shown-list';
import { shownList } from '../export/lists';
import { readWorkbook } from '../export/workbook';
import { button, mount, press, said, unmount, until } from './mount';
import { row } from './sample-ranking';

interface SavedFile {
  name: string;
  file: Blob;
}

const CHEAP = shownList({ kind: 'goodPrice', rows: [row('1', 1), row('2', 2)] });

/** What was saved, and the addresses under which it was and still is to be had. */
let saved: SavedFile[];
let open: Map<string, Blob>;
let makeAddress: MockInstance<(file: Blob | MediaSource) => string>;

beforeEach(() => {
  saved = [];
  open = new Map();
  makeAddress = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const address = `blob:${open.size + saved.length}`;
    open.set(address, file as Blob);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void open.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const file = open.get(this.href);
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => {
  unmount();
  language.value = 'en';
});

const show = (...lists: ShownList[]): Promise<void> => mount(<ExportLists lists={lists} />);

/** The page after a file was made, or not. */
const made = (): Promise<void> =>
  until(() => {
    const busy = [...document.querySelectorAll('button')].some(
      (one) => one.getAttribute('aria-disabled') === 'true',
    );
    expect(busy).toBe(false);
  });

const group = (): Element | null => document.querySelector('[role=group]');

describe('exporting lists', () => {
  it('brings into sight what came of it', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    await show(CHEAP);
    expect(seen).not.toHaveBeenCalled();
    await press('CSV');
    await until(() => expect(said('status').join('')).toContain('Saved'));
    expect(seen).toHaveBeenLastCalledWith({ block: 'nearest' });
    const shown = seen.mock.contexts.at(-1) as Element;
    expect(shown.textContent).toContain('Saved');
  });

  it('offers two formats under one name, and makes nothing before somebody presses', async () => {
    await show(shownList());
    const label = document.getElementById(group()?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Export');
    const names = [...(group()?.querySelectorAll('button') ?? [])].map((one) => one.textContent);
    expect(names).toEqual(['CSV', 'XLSX']);
    expect(makeAddress).not.toHaveBeenCalled();
    expect(said('status')).toEqual(['']);
  });

  it('saves a CSV file, says so, and keeps no hold on it', async () => {
    await show(shownList());
    await press('CSV');
    await until(() =>
      expect(said('status')).toEqual([
        'Saved tongkuan-rankings-2026-11-23-mugs-best-selling.csv, 1 row.',
      ]),
    );
    expect(saved.map(({ name }) => name)).toEqual([
      'tongkuan-rankings-2026-11-23-mugs-best-selling.csv',
    ]);
    const bytes = new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? []);
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFDay,Read at,Category id,/);
    expect(lines[1]).toContain(',600000000001,杯子600000000001,Cup 600000000001,en,1200,3400,4.5,');
    expect(lines).toHaveLength(2);
    expect(open.size).toBe(0);
  });

  it('saves an Excel file with a sheet for each list', async () => {
    await show(shownList({ rows: [row('2', 1)] }), CHEAP);
    await press('XLSX');
    await until(() => expect(said('status')[0]).toMatch(/^Saved .*-mugs-2-lists\.xlsx, 3 rows\.$/));
    const sheets = await readWorkbook(saved[0]?.file ?? new Blob());
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Best-selling Mugs', 2],
      ['Good price Mugs', 3],
    ]);
    const headings = sheets[0]?.rows[0]?.map(({ value }) => value) ?? [];
    const also = sheets[0]?.rows[1]?.[headings.indexOf('Also in')]?.value;
    expect(also).toBe('Good price: Mugs');
  });

  it('puts several lists under each other in CSV, and names no one category', async () => {
    const cups = shownList({
      category: { id: '32', name: 'Cups' },
      snapshot: { day: '2026-11-24' },
    });
    await show(CHEAP, cups);
    await press('CSV');
    await made();
    expect(saved.map(({ name }) => name)).toEqual(['tongkuan-rankings-2026-11-24-2-lists.csv']);
    expect((await saved[0]?.file.text())?.split('\r\n')).toHaveLength(4);
  });

  it('says why there is nothing to export', async () => {
    await show(shownList({ rows: [] }));
    const why = document.getElementById(button('CSV').getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('There is nothing to export yet: no rows are shown.');
    expect(button('CSV').getAttribute('aria-disabled')).toBe('true');
    await press('CSV');
    expect(saved).toEqual([]);
  });

  it('says that a file could not be made, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    makeAddress.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await show(shownList());
    await press('CSV');
    await until(() => expect(said('alert')[0]).toContain('The file could not be made.'));
    expect(saved).toEqual([]);
    await press('Try again');
    await until(() => expect(said('status')[0]).toMatch(/^Saved .*\.csv, 1 row\.$/));
    expect(said('alert')).toEqual([]);
  });

  it('makes one file, however often it is pressed meanwhile', async () => {
    await show(shownList());
    await act(() => {
      button('XLSX').click();
      button('XLSX').click();
    });
    await until(() => expect(said('status')[0]).toContain('.xlsx, 1 row.'));
    expect(saved).toHaveLength(1);
  });

  it('speaks Chinese, in the file too', async () => {
    language.value = 'zh-CN';
    await show(shownList({ category: { id: '31', name: '马克杯' }, moves: [{ kind: 'new' }] }));
    await press('CSV');
    await made();
    expect(saved[0]?.name).toMatch(/^tongkuan-rankings-2026-11-23-马克杯-\p{Script=Han}+\.csv$/u);
    const [headings, first] = (await saved[0]?.file.text())?.split('\r\n') ?? [];
    expect(headings).toContain('日期,读取时间,类目编号');
    expect(first).toContain(',新上榜,');
  });
});
