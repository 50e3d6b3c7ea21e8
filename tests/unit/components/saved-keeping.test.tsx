// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DetailWishes } from '@/components/detail/detail-wishes';
import { KeepPlaceProvider } from '@/components/offer/keep-place';
import { OfferList } from '@/components/offer/offer-list';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { WindowPanel } from '@/components/panel/window-panel';
import { Saved } from '@/components/privacy/saved';
import { language } from '@/components/words/words';
import { dayOf } from '@/lib/store/day-count';
import { panelView } from '@/lib/store/panel-view';
import { listName } from '@/lib/store/rankings';
import { clearSaved, keepOffer, removeSaved } from '@/lib/store/saved';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { connect } from './connect';
import { at, click, failing, fakeWorker, mount, press, said, unmount, until } from './mount';
import { begin, end, open } from './ranking-page';
import { FULL_DETAIL } from './sample-detail';
import { FULL_OFFER } from './sample-offer';
import { keepList, row } from './sample-ranking';
import { savedOffer } from './sample-saved';
import { pictureSearch } from './sample-search';

const ids = ['1', '2'];
const FROM = { kind: 'search', searchId: 'picture' } as const;
const toggles = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('article button[aria-pressed]'),
];
const pressed = (): string[] =>
  toggles().map(
    (one) => `${one.textContent} ${String(one.ariaPressed ?? one.getAttribute('aria-pressed'))}`,
  );

const list = () => (
  <WishPlaceProvider windowId={7}>
    <KeepPlaceProvider from={FROM}>
      <OfferList
        offers={ids.map((id) => ({ ...FULL_OFFER, id }))}
        titleLanguage="en"
        loading={false}
        more={false}
        withoutSuppliers={false}
        focusFrom={null}
        focused={() => undefined}
      />
    </KeepPlaceProvider>
  </WishPlaceProvider>
);

beforeEach(async () => {
  await clearSaved();
  await connect('crossborder');
});
afterEach(async () => {
  unmount();
  await clearSearches();
  language.value = 'en';
});

describe('a card’s button for keeping', () => {
  it('names the offer and where it is seen', async () => {
    const sent = fakeWorker();
    await mount(list());
    await until(() => expect(pressed()).toEqual(['Keep false', 'Keep false']));
    await click(() => at(toggles(), 1));
    expect(sent).toEqual([{ name: 'saved.keep', command: { offerId: '2', from: FROM } }]);
  });

  it('follows what is kept, from wherever', async () => {
    const sent = fakeWorker();
    await keepOffer(savedOffer('1'));
    await mount(list());
    await until(() => expect(pressed()).toEqual(['Kept true', 'Keep false']));
    await act(() => keepOffer(savedOffer('2')));
    await until(() => expect(pressed()).toEqual(['Kept true', 'Kept true']));
    await click(() => at(toggles(), 0));
    expect(sent).toEqual([{ name: 'saved.remove', command: { offerId: '1' } }]);
    await act(async () => {
      await removeSaved('1', Date.now());
    });
    await until(() => expect(pressed()).toEqual(['Keep false', 'Kept true']));
  });

  it('is called 收藏 in Chinese', async () => {
    language.value = 'zh-CN';
    await keepOffer(savedOffer('1'));
    await mount(list());
    await until(() => expect(pressed()).toEqual(['已收藏 true', '收藏 false']));
  });

  it('says what the command failed with', async () => {
    fakeWorker(failing('saved.keep', 'search-gone'));
    await mount(list());
    await click(() => at(toggles(), 0));
    await until(() => expect(said('alert')[0]).toContain('This search is no longer kept.'));
  });
});

describe('keeping', () => {
  it('goes from the panel’s results', async () => {
    const search = pictureSearch();
    await addSearch(search);
    await replaceSearch(search, { page: { page: 1, offers: [FULL_OFFER], readAt: 1 } });
    await panelView(7).write({ place: { kind: 'search', searchId: 'picture' }, trail: [] });
    const sent = fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    await until(() => expect(toggles()).toHaveLength(1));
    await press('Keep');
    expect(sent.at(-1)).toEqual({
      name: 'saved.keep',
      command: { offerId: FULL_OFFER.id, from: FROM },
    });
  });

  it('goes from a row of a ranking, of the day that is seen', async () => {
    await begin();
    await keepList([row('1', 1)]);
    const sent = fakeWorker();
    await open();
    await until(() => expect(toggles()).toHaveLength(1));
    await press('Keep');
    expect(sent.at(-1)).toEqual({
      name: 'saved.keep',
      command: {
        offerId: '1',
        from: { kind: 'ranking', list: listName('31', 'complex'), day: dayOf(Date.now()) },
      },
    });
    await end();
  });

  it('goes from an offer that is opened in full', async () => {
    const sent = fakeWorker();
    await mount(
      <WishPlaceProvider windowId={7}>
        <KeepPlaceProvider from={{ kind: 'search', searchId: 'offer' }}>
          <DetailWishes detail={FULL_DETAIL} titleLanguage="en" />
        </KeepPlaceProvider>
      </WishPlaceProvider>,
    );
    await press('Keep');
    expect(sent).toEqual([
      {
        name: 'saved.keep',
        command: { offerId: FULL_OFFER.id, from: { kind: 'search', searchId: 'offer' } },
      },
    ]);
  });
});

describe('the kept offers in the options', () => {
  it('can be deleted, after a question', async () => {
    const sent = fakeWorker();
    await keepOffer(savedOffer('1'));
    await mount(<Saved />);
    await until(() => expect(document.body.textContent).toContain('Delete saved offers'));
    await press('Delete saved offers');
    expect(sent).toEqual([]);
    await press('Yes, delete');
    expect(sent).toEqual([{ name: 'saved.clear', command: {} }]);
    await act(() => clearSaved());
    await until(() => expect(document.body.textContent).toContain('No offers are kept.'));
  });

  it('are also those whose removal could be taken back', async () => {
    await keepOffer(savedOffer('1'));
    await removeSaved('1', Date.now());
    await mount(<Saved />);
    await until(() => expect(document.body.textContent).toContain('Delete saved offers'));
  });
});
