// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView, showPlace, showPlaceBefore } from '@/lib/store/panel-view';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { keepBranch } from '@/lib/store/categories';
import { connect } from './connect';
import {
  button,
  fakeWorker,
  field,
  mount,
  named,
  press,
  settle,
  type,
  unmount,
  until,
} from './mount';
import { branches } from './sample-categories';
import { FULL_OFFER } from './sample-offer';
import {
  keywordSearch,
  poolSearch,
  recommendedSearch,
  relatedSearch,
  shopSearch,
} from './sample-search';

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
    await replaceSearch(search, { page: { page: 1, offers, readAt: 1 } });
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
    await until(() => named('New search'));
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
    await until(() => named('New search'));
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
    // What was chosen stands in sight, also among what few searches are narrowed by.
    const chosen = document.querySelector('[aria-label="Remove the category Cups"]');
    expect(chosen?.closest('details')?.open).toBe(true);
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

  it('searches by no more of a long title than is taken', async () => {
    const long = { ...FULL_OFFER, titleChinese: '杯'.repeat(600) };
    for (const search of [keywordSearch(), shopSearch()]) {
      await replaceSearch(search, { page: { page: 1, offers: [long], readAt: 1 } });
    }
    const sent = fakeWorker();
    await panelView(7).write({ place: { kind: 'search', searchId: 'related' }, trail: [] });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(has('Find same')).toBe(true));
    await press('Search by its title');
    expect(sent).toMatchObject([{ command: { keyword: '杯'.repeat(500) } }]);
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

  it('keeps the focus on the offer that was left, and takes the heading where it is gone', async () => {
    fakeWorker();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'search', searchId: 'keyword' });
    await until(() => expect(has('Details')).toBe(true));
    const leave = async (): Promise<void> => {
      button('Details').focus();
      await at({ kind: 'search', searchId: 'shop' });
      await until(() => expect(heading()).toBe('Shop of 示例公司'));
      expect(document.activeElement?.textContent).toBe('Shop of 示例公司');
    };
    const back = () => act(() => showPlaceBefore(7)).then(settle);
    await leave();
    await back();
    await until(() =>
      expect(document.activeElement?.getAttribute('data-offer-id')).toBe(FULL_OFFER.id),
    );
    await leave();
    // Meanwhile the offer has gone from the list.
    await replaceSearch(keywordSearch(), { page: { page: 1, offers: [], readAt: 1 } });
    await back();
    await until(() => expect(document.activeElement?.textContent).toBe('马克杯'), 3000);
  });

  it('is as long as it was for who comes back, with the focus on an offer far down', async () => {
    fakeWorker();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    // The end of a list comes into sight as soon as there is one.
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly called: (entries: { isIntersecting: boolean }[]) => void) {}
        observe = (): void => this.called([{ isIntersecting: document.title === 'scrolled' }]);
        disconnect = (): void => undefined;
      },
    );
    const offers = Array.from({ length: 130 }, (_, at) => ({ ...FULL_OFFER, id: String(at + 1) }));
    await replaceSearch(keywordSearch(), { page: { page: 1, offers, readAt: 1 } });
    const cards = (): HTMLElement[] => [...document.querySelectorAll('article')];
    document.title = 'scrolled';
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'search', searchId: 'keyword' });
    await until(() => expect(cards()).toHaveLength(130));
    document.title = '';
    const last = cards().at(-1);
    if (last) button('Details', last).focus();
    await at({ kind: 'search', searchId: 'shop' });
    await until(() => expect(heading()).toBe('Shop of 示例公司'));
    await act(() => showPlaceBefore(7)).then(settle);
    await until(() => expect(cards()).toHaveLength(130));
    await until(() => expect(document.activeElement?.getAttribute('data-offer-id')).toBe('130'));
    vi.unstubAllGlobals();
  });

  it('keeps the form for a pool while its offers are looked at', async () => {
    fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'pool' });
    await type('Pool id', '77');
    await type('Rows per page', '50');
    const taskId = field('Task id').value;
    await at({ kind: 'search', searchId: 'shop' });
    await act(() => showPlaceBefore(7)).then(settle);
    expect(field('Pool id').value).toBe('77');
    expect(field('Rows per page').value).toBe('50');
    expect(field('Task id').value).toBe(taskId);
  });

  it('keeps what was searched for in the categories', async () => {
    for (const { branch } of branches(0)) await keepBranch('en', branch, Date.now());
    fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    await at({ kind: 'categories', categoryId: '0' });
    await type('Search categories', 'cups');
    await at({ kind: 'search', searchId: 'shop' });
    await act(() => showPlaceBefore(7)).then(settle);
    expect(field('Search categories').value).toBe('cups');
  });
});
