// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { panelView } from '@/lib/store/panel-view';
import type { SearchRecord } from '@/lib/store/records';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import {
  button,
  element,
  failing,
  fakeWorker,
  field,
  mount,
  press,
  type,
  unmount,
  until,
} from './mount';
import { keywordSearch, pictureSearch } from './sample-search';

const NARROWED = { ...NO_OPTIONS, filters: ['new7' as const], priceFrom: 500, useTitle: true };

const form = (): HTMLDetailsElement => element('details:has(form)') as HTMLDetailsElement;
const open = (): Promise<void> =>
  act(() => {
    form().open = true;
    form().dispatchEvent(new Event('toggle'));
  });
const show = async (search: SearchRecord): Promise<void> => {
  await addSearch(search);
  await panelView(7).write({ place: { kind: 'search', searchId: search.id }, trail: [] });
  await mount(<WindowPanel windowId={7} />);
  await until(form);
};

beforeEach(async () => {
  fakePermissions();
  await connect('crossborder');
});
afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('the form for filters', () => {
  it('makes room for the offers once it is applied', async () => {
    const sent = fakeWorker();
    await show(keywordSearch());
    await open();
    expect(form().open).toBe(true);
    await press('Ships in 48 h');
    await press('Apply');
    expect(sent).toMatchObject([
      { name: 'search.narrow', command: { options: { filters: ['shipIn48Hours'] } } },
    ]);
    await until(() => expect(form().open).toBe(false));
  });

  it('stays open where that failed', async () => {
    fakeWorker(failing('search.narrow', 'interrupted'));
    await show(keywordSearch());
    await open();
    await press('Apply');
    await until(() => element('[role="alert"]', form()));
    expect(form().open).toBe(true);
  });

  it('is there for what was narrowed and then failed', async () => {
    fakeWorker();
    const failed = { state: 'failed', failure: { code: 'interrupted' }, pagesRead: 0 } as const;
    await show(keywordSearch({ ...failed, options: NARROWED }));
    expect(form().open).toBe(false);
    expect(form().textContent).toContain('2 set');
  });

  it('takes back all that is set in it, and what is set elsewhere stays', async () => {
    const sent = fakeWorker();
    await show(pictureSearch({ options: NARROWED }));
    await open();
    await type('Words beside the picture', '陶瓷');
    await press('Reset');
    expect(field('Words beside the picture').value).toBe('');
    expect(button('New in 7 days').getAttribute('aria-pressed')).toBe('false');
    await press('Apply');
    expect(sent[0]?.command['options']).toEqual({ ...NO_OPTIONS, useTitle: true });
  });

  it('keeps the category that is all a search asks for', async () => {
    const sent = fakeWorker();
    const category = { id: '311', name: 'Cups' };
    await show(keywordSearch({ keyword: '', options: { ...NARROWED, category } }));
    await open();
    await press('Reset');
    await press('Apply');
    expect(sent[0]?.command['options']).toMatchObject({ filters: [], category });
  });

  it('asks for words last: most searches by a picture need none', async () => {
    fakeWorker();
    await show(pictureSearch());
    const before = (one: string, other: string): boolean =>
      form().textContent.indexOf(one) < form().textContent.indexOf(other);
    expect(before('Ships in 24 h', 'Words beside the picture')).toBe(true);
    expect(before('More filters', 'Words beside the picture')).toBe(true);
    expect(before('What in the picture is meant', 'Apply')).toBe(true);
  });
});
