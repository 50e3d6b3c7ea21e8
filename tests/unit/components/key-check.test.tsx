// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyCheckPart } from '@/components/account/key-check';
import { CHECK_CALLS, standingOf } from '@/components/account/key-check-standing';
import { keyCheck, type KeyCheck, type KeyCheckRow } from '@/lib/store/key-check';
import {
  button,
  failing,
  fakePort,
  fakeWorker,
  mount,
  press,
  said,
  settle,
  type,
  unmount,
} from './mount';

const ROW: KeyCheckRow = {
  operation: 'product.search.keywordQuery',
  state: 'works',
  drifts: [],
  reason: null,
  text: null,
  answered: null,
};
const BUTTON = 'Test what my key can do';
const POOL = 'Pool id (optional)';
const DONE: KeyCheck = { startedAt: 1000, finishedAt: 2000, rows: [ROW] };

let dropPort: () => void;
beforeEach(() => {
  dropPort = fakePort();
});
afterEach(unmount);

const show = async (check?: KeyCheck, isConnected = true): Promise<void> => {
  if (check) await keyCheck.write(check);
  await mount(<KeyCheckPart isConnected={isConnected} />);
};
const cells = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
const write = async (check: KeyCheck): Promise<void> => {
  await act(() => keyCheck.write(check));
  await settle();
};

describe('where a check stands', () => {
  const under = { startedAt: 5000, finishedAt: null, rows: [ROW, ROW] };

  it.each([
    ['never made', null, null, { kind: 'never' }],
    ['asked for and not begun', DONE, 4000, { kind: 'running', done: 0 }],
    ['under way', under, 4000, { kind: 'running', done: 2 }],
    ['begun by nobody here', under, null, { kind: 'unfinished' }],
    ['done', DONE, null, { kind: 'done', at: 2000 }],
    ['done, for this page', DONE, 900, { kind: 'done', at: 2000 }],
  ] as const)('%s', (_, check, pressedAt, standing) => {
    expect(standingOf(check, pressedAt)).toEqual(standing);
  });
});

describe('the table of a check', () => {
  const name = 'Search by keywordproduct.search.keywordQuery';

  it.each<[string, Partial<KeyCheckRow>, string, RegExp]>([
    ['works', { state: 'works', answered: 20 }, 'Works', /^20 items came$/],
    [
      'drifted',
      {
        state: 'drifted',
        drifts: [{ path: 'data[].monthSold', expected: 'number', received: 'object' }],
      },
      'Works, but answers otherwise than documented',
      /^data\[\]\.monthSold: number expected, object came$/,
    ],
    [
      'not-subscribed',
      { state: 'not-subscribed', reason: 'not-subscribed', text: 'AppKey is not allowed(acl)' },
      'Not subscribed',
      /^AppKey is not allowed\(acl\)$/,
    ],
    [
      'failed',
      { state: 'failed', reason: 'offer-gone', text: '<b>商品不存在</b>' },
      'Failed',
      /^This offer is no longer on 1688\.<b>商品不存在<\/b>$/,
    ],
    [
      'failed for an unknown reason',
      { state: 'failed', reason: 'new', text: 'X' },
      'Failed',
      /^X$/,
    ],
    [
      'skipped, no pool',
      { state: 'skipped', reason: 'needs-pool-id' },
      'Not tested',
      /^No pool id/,
    ],
    ['skipped, no id', { state: 'skipped', reason: 'no-offer' }, 'Not tested', /calls before it/],
  ])('has words for a row that is %s', async (_, row, result, details) => {
    await show({ ...DONE, rows: [{ ...ROW, ...row }] });
    expect(cells()).toEqual([[name, result, expect.stringMatching(details)]]);
    const remedy = document.body.textContent.includes('Open the solution on 1688');
    expect(remedy).toBe(row.state === 'not-subscribed');
    // What was found earlier is no news that interrupts.
    expect(said('alert')).toEqual([]);
    expect(said('status').join()).toMatch(/^Tested /);
  });

  it('shows an operation that it has no words for by its own name', async () => {
    await show({ ...DONE, rows: [{ ...ROW, operation: 'constructor' }] });
    expect(cells()[0]?.[0]).toBe('constructor');
  });
});

describe('checking a key', () => {
  it('cannot be started without a key, and says why', async () => {
    const sent = fakeWorker();
    await show(undefined, false);
    const start = button(BUTTON);
    expect(start.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(start.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toMatch(/connect your key/);
    await press(BUTTON);
    start.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(sent).toEqual([]);
  });

  it('says before how many calls it costs', async () => {
    await show();
    expect(document.body.textContent).toContain(`about ${CHECK_CALLS} calls`);
  });

  it('sends the pool id, or none, and refuses what is none', async () => {
    const sent = fakeWorker();
    await show();
    await type(POOL, 'pool 7');
    await press(BUTTON);
    expect(said('alert').join()).toMatch(/whole number/);
    expect(sent).toEqual([]);
    await type(POOL, ' 123 ');
    await press(BUTTON);
    expect(sent).toEqual([{ name: 'key.check', command: { poolId: '123' } }]);
  });

  it('follows the check to its end', async () => {
    const sent = fakeWorker();
    await show({ ...DONE, rows: [ROW, ROW] });
    await press(BUTTON);
    expect(sent).toEqual([{ name: 'key.check', command: { poolId: null } }]);
    expect(said('status')).toEqual(['Testing: 0 of 12…']);
    const startedAt = Date.now();
    await write({ startedAt, finishedAt: null, rows: Array.from({ length: 7 }, () => ROW) });
    expect(said('status')).toEqual(['Testing: 7 of 12…']);
    await write({ startedAt, finishedAt: startedAt + 1, rows: [ROW] });
    expect(said('status').join()).toMatch(/^Tested /);
  });

  it('says so when the worker died in the middle', async () => {
    fakeWorker();
    await show();
    await press(BUTTON);
    await write({ startedAt: Date.now(), finishedAt: null, rows: [ROW] });
    vi.useFakeTimers();
    dropPort();
    await act(() => {
      vi.advanceTimersByTime(1000);
    });
    vi.useRealTimers();
    await settle();
    expect(said('status').join()).toMatch(/has not come to its end/);
    expect(button(BUTTON).getAttribute('aria-disabled')).toBe('false');
  });

  it('shows why it could not be started', async () => {
    fakeWorker(failing('key.check', 'day-cap', { facts: { cap: 5 } }));
    await show();
    await press(BUTTON);
    expect(said('alert').join()).toContain('Your daily limit of calls (5) is used up.');
    expect(button(BUTTON).getAttribute('aria-disabled')).toBe('false');
  });
});
