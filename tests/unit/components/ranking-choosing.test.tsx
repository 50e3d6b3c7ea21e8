// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView } from '@/lib/store/panel-view';
import { panelRankings, rankingView } from '@/lib/store/ranking-view';
import { choose, click, fakeWorker, field, mount, named, press, said, type, until } from './mount';
import { CUPS, begin, end, key, open, text } from './ranking-page';
import { keepList, keepWords, row, WORDS } from './sample-ranking';

beforeEach(begin);
afterEach(end);

describe('choosing in the Rankings tab', () => {
  beforeEach(async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
  });

  it('has the lists as one group, and goes back and forward through what was chosen', async () => {
    const sent = fakeWorker();
    await open();
    const group = document.querySelector('[role=radiogroup]');
    const label = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('List');
    expect(group?.querySelectorAll('input[type=radio]')).toHaveLength(8);
    await choose('Best-selling');
    await choose('Good price');
    expect(field('Good price').checked).toBe(true);
    await click(() => named('Back'));
    expect(field('Best-selling').checked).toBe(true);
    await key('ArrowLeft', { altKey: true });
    expect(field('Comprehensive').checked).toBe(true);
    await key('ArrowRight', { altKey: true });
    expect(field('Best-selling').checked).toBe(true);
    const kinds = sent.filter(({ name }) => name === 'ranking.choose');
    expect(kinds.map(({ command }) => command['kind'])).toEqual([
      'hot',
      'goodPrice',
      'hot',
      'complex',
      'hot',
    ]);
  });

  it('finds categories by a name in either language, and takes any id', async () => {
    const sent = fakeWorker();
    await open();
    await type('Category', '马克');
    const options = (): string[] =>
      [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);
    await until(() => expect(options()).toEqual(['马克杯Kitchen things › Cups · 311']));
    field('Category').focus();
    await key('Enter');
    expect(sent.at(0)?.command['category']).toEqual({ id: '311', name: '马克杯' });
    await type('Category', '７７７');
    expect(options()).toEqual(['Use the id 777']);
    await key('Enter');
    await until(() =>
      expect(sent.findLast(({ name }) => name === 'ranking.choose')?.command['category']).toEqual({
        id: '777',
        name: '777',
      }),
    );
    await type('Category', 'lamps');
    expect(said('status').join()).toContain('No category read so far has this name.');
  });

  it('follows a list that was chosen for it in the popup, and none of another window', async () => {
    fakeWorker();
    await open();
    const here = { category: CUPS, kind: 'complex', limit: 10 } as const;
    const chosen = { category: CUPS, kind: 'hot', limit: 5 } as const;
    await act(async () => {
      await rankingView.write(chosen);
      await panelRankings.write({ 7: here, 8: chosen });
    });
    await act(() => panelRankings.write({ 7: { ...here, kind: 'goodPrice' }, 8: chosen }));
    await until(() => expect(field('Good price').checked).toBe(true));
    await click(() => named('Back'));
    expect(field('Comprehensive').checked).toBe(true);
    expect(named('Back').getAttribute('aria-disabled')).toBe('true');
  });

  it('takes a category from the tree', async () => {
    const sent = fakeWorker();
    await panelView(7).write({
      place: { kind: 'categories', categoryId: '3' },
      trail: [{ kind: 'rankings' }],
    });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(text()).toContain('Choose a category for “Rankings”.'));
    expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Rankings');
    await press('Choose this');
    expect(sent.map(({ name }) => name)).toEqual(['ranking.choose', 'panel.back']);
  });
});
