// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartView } from '@/components/panel/start-view';
import { success } from '@/lib/failures/outcome';
import { preferences } from '@/components/state/preferences';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { button, failing, fakeWorker, mount, press, said, unmount, until } from './mount';
import { FULL_OFFER } from './sample-offer';
import { recommendedSearch } from './sample-search';

const show = (): Promise<void> => mount(<StartView windowId={7} isArrival={false} />);
const text = (): string => document.body.textContent;

beforeEach(() => {
  localStorage.clear();
  fakePermissions();
});
afterEach(async () => {
  unmount();
  preferences.value = DEFAULT_PREFERENCES;
  await clearSearches();
});

describe('the start', () => {
  it('without a key offers what goes without one', async () => {
    fakeWorker();
    await show();
    expect(text()).toContain('Connect a 1688 key');
    expect(text()).not.toContain('Categories');
    expect(text()).not.toContain('Recommended for you');
    expect(text()).not.toContain('The offers appear here');
    expect(text()).toContain('1688’s own search opens with it');
    expect(text()).toContain('from a file, or a captured part, you copy and paste there yourself');
  });

  it('with a key says where the offers come', async () => {
    await connect('crossborder');
    fakeWorker();
    await show();
    await until(() => expect(text()).toContain('The offers appear here'));
  });

  it('leads to categories and pools', async () => {
    await connect('crossborder');
    const sent = fakeWorker();
    await show();
    await press('Categories');
    await press('Product pool');
    expect(sent.map(({ command }) => command['place'])).toEqual([
      { kind: 'categories', categoryId: '0' },
      { kind: 'pool' },
    ]);
  });

  it('says what an interface cannot do, and why, and does not try it', async () => {
    preferences.value = { ...DEFAULT_PREFERENCES, recommended: true };
    await connect('partner');
    const sent = fakeWorker();
    await show();
    expect(text()).toContain('Not available: Category tree, Product pools, and Recommended feed.');
    expect(text()).toContain('Partner gateway has no call for this.');
    expect(text()).toContain('Keywords and offer ids open on 1688’s own pages.');
    expect(sent).toEqual([]);
  });
});

describe('the feed on the start page', () => {
  beforeEach(() => connect('crossborder'));

  it('waits to be wanted, since it costs a call', async () => {
    const sent = fakeWorker();
    await show();
    await press('Show recommendations here (1 call)');
    expect(sent).toEqual([{ name: 'preferences.change', command: { recommended: true } }]);
  });

  it('is read where none was read lately', async () => {
    preferences.value = { ...DEFAULT_PREFERENCES, recommended: true };
    await addSearch(recommendedSearch({ createdAt: Date.now() - 11 * 60_000 }));
    const sent = fakeWorker();
    await show();
    await until(() =>
      expect(sent).toMatchObject([{ name: 'search.recommended', command: { windowId: null } }]),
    );
  });

  it('shows six of the latest one again', async () => {
    preferences.value = { ...DEFAULT_PREFERENCES, recommended: true };
    const feed = recommendedSearch({ createdAt: Date.now() - 9 * 60_000 });
    const offers = Array.from({ length: 8 }, (_, index) => ({ ...FULL_OFFER, id: `${index}` }));
    await addSearch(feed);
    await replaceSearch(feed, { page: { page: 1, offers, readAt: 1 } });
    const sent = fakeWorker();
    await show();
    await until(() => expect(document.querySelectorAll('article')).toHaveLength(6));
    await press('See all');
    expect(sent).toEqual([
      {
        name: 'panel.show',
        command: { place: { kind: 'search', searchId: 'recommended' }, windowId: 7 },
      },
    ]);
  });

  it('says why it could not be read', async () => {
    preferences.value = { ...DEFAULT_PREFERENCES, recommended: true };
    fakeWorker(failing('search.recommended', 'interrupted'));
    await show();
    await until(() => expect(said('alert')).toHaveLength(1));
  });

  it('keeps the focus on the button that takes its place', async () => {
    fakeWorker(({ command }) => {
      preferences.value = { ...preferences.value, ...command };
      return success(null);
    });
    await show();
    button('Show recommendations here (1 call)').focus();
    await press('Show recommendations here (1 call)');
    await until(() => expect(document.activeElement?.textContent).toBe('Hide'));
    await press('Hide');
    await until(() =>
      expect(document.activeElement?.textContent).toBe('Show recommendations here (1 call)'),
    );
  });
});
