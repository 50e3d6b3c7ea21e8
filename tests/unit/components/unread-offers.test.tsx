// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView } from '@/lib/store/panel-view';
import type { SearchRecord } from '@/lib/store/records';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { fakeWorker, mount, settle, unmount, until } from './mount';
import { FULL_OFFER } from './sample-offer';
import { keywordSearch, offerLookup, pictureSearch, severalSearch } from './sample-search';

const cards = (): number => document.querySelectorAll('article').length;
const PAGE = { page: 1, offers: [FULL_OFFER], readAt: 1 };

/** Every text that the page has shown since. */
function witness(): Set<string> {
  const seen = new Set<string>();
  const look = (): void => void seen.add(document.body.textContent);
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return seen;
}

const running = { state: 'running', pagesRead: 0, total: null } as const;

const show = async (search: SearchRecord): Promise<void> => {
  await addSearch(search);
  await panelView(7).write({ place: { kind: 'search', searchId: search.id }, trail: [] });
  await mount(<WindowPanel windowId={7} />);
  await until(() => expect(document.querySelector('h2')).not.toBeNull());
  await settle();
};

beforeEach(async () => {
  fakePermissions();
  fakeWorker();
  await connect('crossborder');
});
afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('offers that have been found', () => {
  it.each([
    ['a picture', pictureSearch],
    ['a keyword', keywordSearch],
    ['an offer’s id', offerLookup],
  ] as const)('by %s are never said to be none before they are read', async (_, searchBy) => {
    const search = searchBy();
    await show({ ...search, ...running });
    const seen = witness();
    await act(async () => {
      await replaceSearch(search, { page: PAGE });
    });
    await settle();
    await until(() => expect(cards()).toBe(1));
    expect(seen.size).toBeGreaterThan(0);
    expect([...seen].filter((text) => /Nothing found|found no|no such offer/.test(text))).toEqual(
      [],
    );
  });

  it('by several pictures are never said to be none either', async () => {
    await addSearch(
      pictureSearch({ id: 'one', partOf: 'several', ...running }),
      pictureSearch({ id: 'two', partOf: 'several', ...running }),
    );
    await show(severalSearch({ ...running, searched: 0, updatedAt: 1 }));
    const seen = witness();
    await act(async () => {
      await replaceSearch(pictureSearch({ id: 'one', partOf: 'several' }), { page: PAGE });
      await replaceSearch(severalSearch({ updatedAt: 2 }));
    }).then(settle);
    await until(() => expect(cards()).toBe(1));
    expect([...seen].filter((text) => /Nothing found|found no/.test(text))).toEqual([]);
  });

  it('are said to be none where that has been read', async () => {
    await show({ ...keywordSearch(), ...running });
    const none = keywordSearch({ total: 0 });
    await act(async () => {
      await replaceSearch(none, { page: { ...PAGE, offers: [] } });
    });
    await settle();
    await until(() =>
      expect(document.body.textContent).toContain('1688 found no offers for this.'),
    );
  });
});
