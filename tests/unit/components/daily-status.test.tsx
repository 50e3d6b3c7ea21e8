// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { treeOf } from '@/components/browse/category-tree';
import { DailyStatus } from '@/components/ranking/daily-status';
import { dayOf } from '@/lib/store/day-count';
import { rankingRefresh, type FailedList, type RankingRefresh } from '@/lib/store/ranking-refresh';
import { clearRankings } from '@/lib/store/ranking-tidy';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { mount, press, said as saidAs, settle, unmount, until } from './mount';
import { branches } from './sample-categories';
import { ago, keepList } from './sample-ranking';

const NEVER: RankingRefresh = {
  lastReadAt: null,
  lastFailure: null,
  pending: 0,
  failed: { day: '', lists: [] },
  endedAt: null,
};
const CUPS = { id: '31', name: '31' };
const TODAY = dayOf(Date.now());
const gone = (list: string): FailedList => ({ list, code: 'gateway-refused', tries: 1 });

const choose = vi.fn();
const open = (pinned: NamedCategory[] = [CUPS]): Promise<void> =>
  mount(<DailyStatus tree={treeOf(branches(0))} pinned={pinned} choose={choose} />);
const text = (): string => document.body.textContent;
const names = (): string[] =>
  [...document.querySelectorAll('details button')].map((one) => one.textContent);

beforeEach(clearRankings);
afterEach(unmount);

describe('how the daily reading stands', () => {
  it('is not spoken of where nothing is pinned, or nothing was read yet', async () => {
    await rankingRefresh.write({ ...NEVER, lastReadAt: 1, lastFailure: 'refresh-dead' });
    await open([]);
    expect(text()).toBe('');
    unmount();
    await rankingRefresh.write(NEVER);
    await open();
    expect(text()).toBe('');
  });

  it('says what is still to come and what stopped it, with the way to mend that', async () => {
    const options = vi.spyOn(browser.runtime, 'openOptionsPage').mockResolvedValue();
    await rankingRefresh.write({
      ...NEVER,
      lastReadAt: Date.UTC(2026, 10, 23, 9),
      lastFailure: 'refresh-dead',
      pending: 2,
    });
    await open();
    await until(() => expect(text()).toMatch(/last read by themselves .*2026/));
    expect(text()).toContain('2 categories are still to be read today.');
    expect(text()).toContain('It is tried again every half hour.');
    expect(saidAs('alert').join()).toContain('refresh token is no longer accepted');
    await press('Sign in with 1688');
    expect(options).toHaveBeenCalledOnce();
  });

  it('leaves it to the tab to say that there is no key', async () => {
    await rankingRefresh.write({ ...NEVER, lastFailure: 'account-missing', pending: 1 });
    await open();
    await until(() => expect(text()).toContain('1 category is still to be read today.'));
    expect(saidAs('alert')).toEqual([]);
  });
});

describe('lists that could not be read today', () => {
  const failed = (...lists: FailedList[]): Promise<void> =>
    rankingRefresh.write({ ...NEVER, lastReadAt: 1, failed: { day: TODAY, lists } });

  it('are named with the reason, and a press shows the list, which reads it', async () => {
    await failed(gone('31 hot'), gone('31 words'), {
      list: '31 complex',
      code: 'reply-unreadable',
      tries: 3,
    });
    await open();
    await until(() => expect(text()).toContain('3 lists could not be read today'));
    expect(names()).toEqual(['Best-selling: Cups', 'Hot keywords: Cups', 'Comprehensive: Cups']);
    expect(text()).toContain('1688 refused this request.');
    expect(text()).toContain('1688 answered with something that is not data.');
    const category = { id: '31', name: 'Cups' };
    await press('Best-selling: Cups');
    expect(choose).toHaveBeenLastCalledWith({ category, kind: 'hot' });
    await press('Hot keywords: Cups');
    expect(choose).toHaveBeenLastCalledWith({ category });
  });

  it('are named no more once they were read, are pinned no more, or the day is over', async () => {
    await failed(gone('31 complex'), gone('4 hot'));
    await open();
    await until(() => expect(names()).toEqual(['Comprehensive: Cups']));
    await keepList([], 1);
    await settle();
    expect(names()).toHaveLength(1);
    await act(() => keepList([]));
    await until(() => expect(text()).not.toContain('could not be read'));
    await act(() =>
      rankingRefresh.write({ ...NEVER, failed: { day: ago(1), lists: [gone('31 hot')] } }),
    );
    await settle();
    expect(text()).not.toContain('could not be read');
  });
});
