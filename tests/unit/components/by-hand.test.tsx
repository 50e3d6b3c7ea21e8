// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NO_FORM } from '@/components/panel/filter-and-sort';
import { RecentSearches } from '@/components/panel/recent-searches';
import { SearchView } from '@/components/panel/search-view';
import type { PictureSearch } from '@/lib/store/records';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { connect } from './connect';
import { cropPictures, showCrop, shows } from './crop-stage';
import { fakeWorker, mount, press, said, settle, unmount, until } from './mount';
import { pictureSearch } from './sample-search';

const OPEN = 'Copy and open 1688';
const WAITING = pictureSearch({
  source: { kind: 'stored', pictureId: 'kept', name: 'mug.jpg' },
  state: 'failed',
  failure: { code: 'picture-no-address' },
  pagesRead: 0,
  total: null,
});

const text = (): string => document.body.textContent;
const show = (search: PictureSearch): Promise<void> =>
  mount(
    <SearchView
      search={search}
      stored={{ offers: [], broken: false }}
      windowId={7}
      trail={[]}
      isArrival={false}
      narrowing={NO_FORM}
      changeNarrowing={() => undefined}
    />,
  );

beforeEach(() => localStorage.clear());
afterEach(async () => {
  unmount();
  vi.unstubAllGlobals();
  await clearSearches();
});

describe('a picture without a public address, without a key', () => {
  /** Ends the copying, well or not. */
  let copied: (isCopied: boolean) => void;
  let opened: ReturnType<typeof spyOnTabs>;
  const spyOnTabs = () => vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);

  beforeEach(() => {
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly items: Record<string, Promise<Blob>>) {
          void Promise.allSettled(Object.values(items));
        }
      },
    );
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(
      () =>
        new Promise((done, fail) => {
          copied = (isCopied) =>
            isCopied ? done() : fail(new DOMException('no', 'NotAllowedError'));
        }),
    );
    opened = spyOnTabs();
    fakeWorker();
  });

  it('is nothing that failed: it says what to do, and what a key adds', async () => {
    await show(WAITING);
    expect(said('alert')).toEqual([]);
    expect(text()).toContain('press the camera in 1688’s search box, and paste with Ctrl+V');
    expect(text()).toContain('Connect a 1688 key');
    expect(text()).toContain('Save the picture');
  });

  it('is copied before 1688’s page opens, which takes the focus', async () => {
    await show(WAITING);
    await press(OPEN);
    expect(opened).not.toHaveBeenCalled();
    copied(true);
    await until(() =>
      expect(opened).toHaveBeenCalledExactlyOnceWith({ url: 'https://www.1688.com/' }),
    );
    expect(said('status')).toContain('Picture copied.');
  });

  it('opens nothing where it could not be copied', async () => {
    await show(WAITING);
    await press(OPEN);
    copied(false);
    await until(() => expect(said('status')).toContain('Could not copy'));
    await settle();
    expect(opened).not.toHaveBeenCalled();
  });

  it('is not called failed among the recent searches', async () => {
    await addSearch({ ...WAITING, createdAt: Date.now() });
    await mount(<RecentSearches windowId={7} />);
    await until(() => expect(text()).toContain('mug.jpg'));
    expect(text()).not.toContain('failed');
  });
});

describe('the same once a key is connected', () => {
  it('can be searched for here', async () => {
    await connect('crossborder');
    const sent = fakeWorker();
    await show(WAITING);
    await press('Try again');
    expect(text()).not.toContain(OPEN);
    expect(sent).toEqual([{ name: 'search.again', command: { searchId: 'picture' } }]);
  });
});

describe('a part that is chosen without a key', () => {
  const kept = cropPictures();
  const WORDS = 'you copy the part and paste it into 1688’s own search yourself';

  it('is said to be given by hand, before it is', async () => {
    await showCrop({ kind: 'crop', pictureId: kept() });
    await until(shows('800 × 640'));
    expect(text()).toContain(WORDS);
  });

  it('needs no hand with one', async () => {
    await connect('crossborder');
    await showCrop({ kind: 'crop', pictureId: kept() });
    await until(shows('800 × 640'));
    expect(text()).not.toContain(WORDS);
  });
});
