// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView, showPlace, showPlaceBefore } from '@/lib/store/panel-view';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { keepBranch } from '@/lib/store/categories';
import { connect } from './connect';
import { fakeWorker, mount, press, settle, unmount, until } from './mount';
import { branches } from './sample-categories';
import { FULL_OFFER } from './sample-offer';
import {
  keywordSearch,
  poolSearch,
  recommendedSearch,
  relatedSearch,
  shopSearch,
} from './sample-search';

const named = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
const has = (words: string): boolean =>
  [...document.querySelectorAll('button')].some((one) => one.textContent === words);
const heading = (): string => document.querySelector('h2')?.textContent ?? '';
const at = (place: Parameters<typeof showPlace>[1]): Promise<void> =>
  act(() => showPlace(7, place)).then(settle);

beforeEach(async () => {
  await connect('crossborder');
  for (const search of [keywordSearch(), relatedSearch({ total: 0 }), shopSearch()]) {
    await addSearch(search);
    const offers = search.kind === 'related' ? [] : [FULL_OFFER];
    await replaceSearch(search, { page: { page: 1, offers } });
  }
});
afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('the panel', () => {
  it('leads back to where the person came from', async () => {
    const sent = fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'search', searchId: 'keyword' });
    expect(has('Back')).toBe(false);
    expect(has('New search')).toBe(true);
    await at({ kind: 'search', searchId: 'shop' });
    await until(() => expect(heading()).toBe('Shop of 示例公司'));
    expect(named('New search')).not.toBeNull();
    await press('Back');
    expect(sent).toEqual([{ name: 'panel.back', command: { windowId: 7 } }]);
    await act(() => showPlaceBefore(7)).then(settle);
    await until(() => expect(heading()).toBe('马克杯'));
    expect(has('Back')).toBe(false);
  });

  it.each([
    [{ kind: 'categories', categoryId: '0' } as const, 'Categories'],
    [{ kind: 'pool' } as const, 'Product pool'],
  ])('shows %j with the ways back and to a new search', async (place, name) => {
    fakeWorker();
    await showPlace(7, { kind: 'search', searchId: 'keyword' });
    await showPlace(7, place);
    await mount(<WindowPanel windowId={7} />);
    expect(heading()).toBe(name);
    expect(has('Back')).toBe(true);
    expect(named('New search')).not.toBeNull();
  });

  it('takes a category from the tree back to the form of the search', async () => {
    for (const { branch } of branches(0)) await keepBranch('en', branch, Date.now());
    const sent = fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'search', searchId: 'keyword' });
    await until(() => expect(document.querySelector('details')).not.toBeNull());
    await act(() => {
      const [fold] = document.querySelectorAll('details');
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    await at({ kind: 'categories', categoryId: '31' });
    await until(() => expect(has('Choose this')).toBe(true));
    await press('Choose this');
    expect(sent).toEqual([{ name: 'panel.back', command: { windowId: 7 } }]);
    await act(() => showPlaceBefore(7)).then(settle);
    await until(() => expect(document.body.textContent).toContain('1 set'));
    await press('Apply');
    expect(sent[1]).toMatchObject({
      name: 'search.narrow',
      command: { searchId: 'keyword', options: { category: { id: '31', name: 'Cups' } } },
    });
  });

  it('explains an empty list of related offers, and leads on', async () => {
    fakeWorker();
    await panelView(7).write({ place: { kind: 'search', searchId: 'related' }, trail: [] });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(has('Find same')).toBe(true));
    expect(document.body.textContent).toContain('1688 relates nothing to this offer.');
    expect(has('Search by its title')).toBe(true);
  });

  it.each([
    ['shop', true, shopSearch()],
    ['feed', false, recommendedSearch()],
    ['pool', false, poolSearch()],
  ])('narrows a %s: %s', async (_, isNarrowable, search) => {
    await addSearch(search);
    fakeWorker();
    await panelView(7).write({ place: { kind: 'search', searchId: search.id }, trail: [] });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(heading()).not.toBe(''));
    expect(document.body.textContent.includes('Filter and sort')).toBe(isNarrowable);
  });

  it('says who answered, and where 1688 shows the same', async () => {
    const ownPage = 'https://air.1688.com/x';
    await addSearch(shopSearch({ dialect: 'top', ownPage }));
    fakeWorker();
    await panelView(7).write({ place: { kind: 'search', searchId: 'shop' }, trail: [] });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(document.body.textContent).toContain('Answered by Router'));
    expect(document.querySelector(`a[href="${ownPage}"]`)?.textContent).toBe('Open on 1688');
  });
});
