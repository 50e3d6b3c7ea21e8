// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WindowPanel } from '@/components/panel/window-panel';
import type { Offer } from '@/lib/offers/offer';
import { dayCount, dayOf } from '@/lib/store/day-count';
import { panelView } from '@/lib/store/panel-view';
import type { PictureSearch, SeveralSearch } from '@/lib/store/records';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { click, element, fakeWorker, mount, press, said, settle, unmount, until } from './mount';
import { BARE_OFFER } from './sample-offer';
import { pictureSearch, severalSearch } from './sample-search';

const text = (): string => document.body.textContent;
const part = (id: string, more: Partial<PictureSearch> = {}): PictureSearch =>
  pictureSearch({ id, partOf: 'several', total: 40, ...more });
const offers = (ids: string): Offer[] => Array.from(ids, (id) => ({ ...BARE_OFFER, id }));
const order = (): string =>
  [...document.querySelectorAll('article')]
    .map((card) => card.getAttribute('data-offer-id'))
    .join('');
const pictures = (): (string | null)[] =>
  [...document.querySelectorAll('[aria-label="Searched pictures"] button')].map((one) =>
    one.getAttribute('aria-label'),
  );
/** What the worker writes, as the views hear of it. */
const write = (...records: (PictureSearch | SeveralSearch)[]): Promise<void> =>
  act(async () => {
    for (const record of records) await replaceSearch(record);
  }).then(settle);
const found = (record: PictureSearch, page: number, ids: string): Promise<boolean> =>
  replaceSearch(record, { page: { page, offers: offers(ids), readAt: page } });

const show = async (...records: (PictureSearch | SeveralSearch)[]): Promise<void> => {
  await addSearch(...records);
  await panelView(7).write({ place: { kind: 'search', searchId: 'several' }, trail: [] });
  await mount(<WindowPanel windowId={7} />);
  await until(() => expect(pictures()).toHaveLength(2));
};

beforeEach(async () => {
  fakePermissions();
  await connect('crossborder');
});
afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('a search by several pictures', () => {
  it('shows each with how far it has come, and where the whole stands', async () => {
    fakeWorker();
    await show(
      severalSearch({ state: 'running', searched: 0, pagesRead: 0 }),
      part('one', { state: 'running' }),
      part('two', { state: 'running' }),
    );
    expect(pictures()).toEqual(['Picture 1: searching…', 'Picture 2: waiting']);
    expect(said('status')).toContain('Searching picture 1 of 2…');
    await write(part('one'), severalSearch({ state: 'running', searched: 1, pagesRead: 0 }));
    await until(() => expect(pictures()).toEqual(['Picture 1: 40 found', 'Picture 2: searching…']));
  });

  it('orders by votes while the pictures come, and moves nothing after that', async () => {
    fakeWorker();
    const running = { state: 'running', pagesRead: 0 } as const;
    await show(
      severalSearch({ ...running, searched: 0 }),
      part('one', running),
      part('two', running),
    );
    await found(part('one'), 1, 'abc');
    await write(severalSearch({ ...running, searched: 1 }));
    await until(() => expect(order()).toBe('abc'));
    await found(part('two'), 1, 'dc');
    await write(severalSearch());
    await until(() => expect(order()).toBe('cadb'));
    expect(text()).toContain('Found by 2 of 2 pictures, best place 2');
    expect(text()).toContain('Found by 1 of 2 pictures, best place 1');

    await found(part('two', { pagesRead: 2 }), 2, 'bx');
    await write(severalSearch({ pagesRead: 2 }));
    await until(() => expect(order()).toBe('cadbx'));
    await press('Sort all 5');
    await until(() => expect(order()).toBe('bcadx'));
  });

  it('says once why some failed, and tries each of these again', async () => {
    const sent = fakeWorker();
    const failure = { code: 'network-slow' } as const;
    await show(
      severalSearch({ parts: ['one', 'two'] }),
      part('one', { state: 'failed', failure, pagesRead: 0 }),
      part('two', { notes: ['small-picture'] }),
    );
    expect(pictures()).toEqual(['Picture 1: failed', 'Picture 2: 40 found']);
    expect(text()).toContain('Picture 2: The picture is small.');
    const group = document.querySelector('[role="group"][aria-label="Picture 1"]');
    expect(group?.querySelector('[role="alert"]')).not.toBeNull();
    await press('Try again');
    expect(sent).toEqual([{ name: 'search.again', command: { searchId: 'one' } }]);
  });

  it('says the reason of all of them for the whole only', async () => {
    fakeWorker();
    const failed = { state: 'failed', failure: { code: 'network-slow' } } as const;
    await show(severalSearch(failed), part('one', failed), part('two', failed));
    await until(() => expect(said('alert')).toHaveLength(1));
  });

  it('leads to what one picture found by itself', async () => {
    const sent = fakeWorker();
    await show(severalSearch(), part('one'), part('two'));
    await click(() => element('[aria-label="Picture 2: 40 found"]'));
    expect(sent).toEqual([
      { name: 'panel.show', command: { place: { kind: 'search', searchId: 'two' }, windowId: 7 } },
    ]);
  });

  it('can be narrowed, and calls its own order by its name', async () => {
    fakeWorker();
    await show(severalSearch(), part('one'), part('two'));
    expect(text()).toContain('Filter and sort');
    expect(text()).toContain('Most pictures first');
  });

  it('says how many calls its next page and other filters take', async () => {
    fakeWorker();
    await dayCount.write({ day: dayOf(Date.now()), calls: 340 });
    const one = part('one', { more: true });
    await addSearch(one);
    await found(one, 1, 'abc');
    await show(severalSearch({ more: true }), one, part('two'));
    await until(() => expect(text()).toContain('1 picture: about 1 call (today 340 of'));
    expect(element('form').textContent).toContain('2 pictures: about 2 calls (today 340 of');
  });

  it('is one of the recent searches, with its first picture', async () => {
    fakeWorker();
    await addSearch(severalSearch(), part('one'), part('two'));
    await panelView(7).write({ place: { kind: 'start' }, trail: [] });
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(text()).toContain('2 pictures'));
    expect(text()).not.toContain('imageId');
  });
});
