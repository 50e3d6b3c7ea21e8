// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './connect';
import { choose, fakeWorker, until } from './mount';
import { begin, end, open, rows, text } from './ranking-page';
import { keepWords, row, WORDS } from './sample-ranking';
import { keep } from './workspace-page';

const link = (): HTMLAnchorElement | undefined =>
  [...document.querySelectorAll('a')].find((one) => one.textContent === 'Open in workspace');

beforeEach(async () => {
  await begin();
  await keep('31', 'hot', [row('1', 1)]);
  await keepWords(WORDS);
});
afterEach(end);

describe('the way from the Rankings tab to the workspace', () => {
  it('is a link that names what is shown, and what more it costs', async () => {
    const sent = fakeWorker();
    await open({ kind: 'hot', limit: 5 });
    await until(() => expect(rows()).toHaveLength(1));
    expect(link()?.getAttribute('href')).toBe(
      '/workspace.html#rankings?category=31&kind=hot&limit=5',
    );
    expect(link()?.target).toBe('_blank');
    await until(() => expect(text()).toContain('2 more calls'));
    await act(() => keep('31', 'complex', [row('1', 1)]));
    await until(() => expect(text()).toContain('1 more call'));
    await act(() => keep('31', 'goodPrice', [row('1', 1)]));
    await until(() => expect(text()).not.toContain('more call'));
    expect(sent).toEqual([]);
    await choose('Good price');
    expect(link()?.getAttribute('href')).toContain('kind=goodPrice');
  });

  it('speaks of no calls where none can be made', async () => {
    fakeWorker();
    await open({ kind: 'hot' });
    await until(() => expect(text()).toContain('2 more calls'));
    await act(() => connect('partner'));
    await until(() => expect(text()).not.toContain('more call'));
    expect(link()).toBeTruthy();
  });
});
