// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sends } from '@/components/privacy/sends';
import { success } from '@/lib/failures/outcome';
import { clearSends, logSend, removeSend } from '@/lib/store/pictures';
import { dayOf } from '@/lib/store/day-count';
import { failing, fakeWorker, mount, press, said, unmount, until } from './mount';
import { sentEntry, toldEntry } from './sample-send';

const ADDRESS = 'https://shop.test/mug.jpg';
const NOON = Date.UTC(2026, 10, 23, 12);

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('li')];
const remover = (row: number): HTMLButtonElement => {
  const found = rows()[row]?.querySelector('button');
  if (!found) throw new Error(`no button in row ${String(row)}`);
  return found;
};

/** Presses the button of a row, which has the focus then. */
async function remove(row: number): Promise<void> {
  await act(() => {
    remover(row).focus();
    remover(row).click();
  });
}

/** A worker that deletes what it is told to delete. */
const worker = () =>
  fakeWorker(async ({ name, command }) => {
    if (name === 'sends.remove') await removeSend(String(command['id']));
    return success(null);
  });

beforeEach(async () => {
  await clearSends();
  await logSend(toldEntry('1', ADDRESS));
  await logSend(sentEntry('2', { at: NOON + 1 }));
  await logSend(sentEntry('3', { at: NOON + 2, host: 'other.test' }));
});
afterEach(unmount);

describe('the send log', () => {
  it('says of each picture where it went and how it was made smaller', async () => {
    await mount(<Sends />);
    await until(() => expect(rows()).toHaveLength(3));
    expect(rows()[0]?.textContent).toContain('to other.test');
    expect(rows()[1]?.textContent).toMatch(/4000 × 3000 → .*1600 × 1200, quality 85/);
    expect(rows()[2]?.textContent).toContain(ADDRESS);
  });

  it('deletes one entry, and the focus goes to the row that takes its place', async () => {
    const sent = worker();
    await mount(<Sends />);
    await until(() => expect(rows()).toHaveLength(3));
    await remove(1);
    await until(() => expect(rows()).toHaveLength(2));
    expect(sent).toEqual([{ name: 'sends.remove', command: { id: '2' } }]);
    expect(document.activeElement).toBe(remover(1));
    await remove(1);
    await until(() => expect(rows()).toHaveLength(1));
    expect(document.activeElement).toBe(remover(0));
    await remove(0);
    await until(() => expect(rows()).toHaveLength(0));
    expect(document.activeElement?.textContent).toBe('What was sent');
  });

  it('names the entry of each button by its time', async () => {
    await mount(<Sends />);
    await until(() => expect(rows()).toHaveLength(3));
    expect(remover(0).getAttribute('aria-label')).toMatch(/^Delete the entry of .*2026/);
  });

  it('says where an entry could not be deleted', async () => {
    fakeWorker(failing('sends.remove', 'unexpected'));
    await mount(<Sends />);
    await until(() => expect(rows()).toHaveLength(3));
    await remove(0);
    await until(() => expect(said('alert')).toHaveLength(1));
    expect(rows()).toHaveLength(3);
  });
});

describe('the send log as a file', () => {
  let saved: { name: string; file: Blob }[];

  beforeEach(() => {
    saved = [];
    const made = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      made.set(`blob:${String(made.size)}`, file as Blob);
      return `blob:${String(made.size - 1)}`;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, file: made.get(this.href) ?? new Blob() });
    });
  });

  it.each([
    ['CSV', 'csv', /^\uFEFF?Sent at,Sent to,What,Address,Bytes before,/],
    ['JSON', 'json', /^\[\n {2}\{\n {4}"at": "2026-11-23T/],
  ])('is saved whole as %s', async (label, extension, start) => {
    for (let id = 4; id <= 30; id += 1) await logSend(sentEntry(String(id)));
    await mount(<Sends />);
    await until(() => expect(rows()).toHaveLength(20));
    await press(label);
    const name = `tongkuan-send-log-${dayOf(Date.now())}.${extension}`;
    await until(() => expect(said('status')).toContain(`Saved ${name}, 30 rows.`));
    expect(saved.map((one) => one.name)).toEqual([name]);
    const text = (await saved[0]?.file.text()) ?? '';
    expect(text).toMatch(start);
    expect(text).toContain(ADDRESS);
    expect(text).not.toContain('picture-2');
  });

  it('is not offered while there is nothing in it', async () => {
    await clearSends();
    await mount(<Sends />);
    await until(() => expect(document.body.textContent).toContain('Nothing yet.'));
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });
});
