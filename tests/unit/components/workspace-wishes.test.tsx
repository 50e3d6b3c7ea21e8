// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { button, click, element, failing, fakeWorker, settle, until } from './mount';
import { begin, end, rows } from './ranking-page';
import { row } from './sample-ranking';
import { keepCups, openWorkspace, rowOf } from './workspace-page';

const HASH = '#rankings?category=31&kind=complex&limit=20';

beforeEach(begin);
afterEach(end);

describe('from a row of the workspace', () => {
  it('the panel of this window is opened after the command', async () => {
    await keepCups(row);
    const order: string[] = [];
    const sent = fakeWorker(({ name }) => {
      order.push(name);
      return { ok: true, value: null };
    });
    const open = await openWorkspace(HASH);
    open.mockImplementation(() => {
      order.push('panel');
      return Promise.resolve();
    });
    await until(() => expect(rows()).toHaveLength(9));
    const word = await until(() => element('[data-keyword]'));
    button('Details', rowOf('31 hot', '4')).click();
    await until(() => expect(order).toEqual(['search.offer', 'panel']));
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(sent[0]?.command).toMatchObject({ offerId: '4', windowId: 7 });
    word.click();
    await until(() => expect(order.slice(2)).toEqual(['search.keyword', 'panel']));
    expect(sent[1]?.command).toMatchObject({ keyword: '马克杯', windowId: 7 });
    await settle();
  });

  it('the panel of the window is meant into which the tab was moved', async () => {
    await keepCups(row);
    const sent = fakeWorker();
    const open = await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    vi.mocked(browser.windows.getCurrent).mockResolvedValue({ id: 8 } as never);
    await act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await settle();
    await click(() => element('[data-keyword]'));
    expect(sent[0]?.command['windowId']).toBe(8);
    expect(open).toHaveBeenCalledWith({ windowId: 8 });
  });

  it('what a command failed with is said', async () => {
    await keepCups(row);
    fakeWorker(failing('search.keyword', 'interrupted'));
    await openWorkspace(HASH);
    await until(() => expect(rows()).toHaveLength(9));
    await click(() => element('[data-keyword]'));
    await until(() => expect(document.querySelectorAll('[role=alert]')).toHaveLength(1));
  });
});
