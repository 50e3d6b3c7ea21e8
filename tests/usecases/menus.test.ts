import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { panelView } from '@/lib/store/panel-view';
import { readPicture } from '@/lib/store/pictures';
import { latestSearches } from '@/lib/store/searches';
import { onButton } from '../../entrypoints/background/button-menu';
import { fitMenu, onMenuClick } from '../../entrypoints/background/menu';
import { DEMO } from '../sandbox';
import { fakePage } from '../support/fake-page';
import { startWorld, type World } from './world';

const WINDOW = 3;
const TAB = { id: 7, windowId: WINDOW, active: true, url: 'https://shop.test/', title: 'Mug' };
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const FULL = { kind: 'message', code: 'storage-full' };

type Clicked = (info: object, tab?: object) => void;

describe('a click in our menus', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;
  let clicked: Clicked;

  beforeAll(async () => {
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await world.connect();
    const listens = { addListener: (listener: Clicked) => (clicked = listener) };
    Object.assign(browser, {
      sidePanel: { open: () => Promise.resolve() },
      contextMenus: { onClicked: listens },
      commands: { onCommand: { addListener: () => undefined } },
    });
    vi.spyOn(browser.windows, 'get').mockResolvedValue({ id: WINDOW, type: 'normal' } as never);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => started.close());

  const fill = (): void => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  };
  const shows = (expected: object): Promise<void> =>
    vi.waitFor(async () => {
      const { place } = await panelView(WINDOW).read();
      expect(place).toEqual(expected);
    }, 5000);

  const clickPicture = (tab: typeof TAB, srcUrl: string = DEMO.alicdn.src): void => {
    onMenuClick({ ...world, searches: world });
    const item = { menuItemId: 'find:quiet', mediaType: 'image', pageUrl: tab.url };
    clicked({ ...item, srcUrl }, tab);
  };

  it.each(['/sidepanel.html', '/options.html'] as const)(
    'on a picture in a tab of ours searches by its address: %s',
    async (page) => {
      clickPicture({ ...TAB, url: browser.runtime.getURL(page) });
      const source = { kind: 'address', address: DEMO.alicdn.src };
      await vi.waitFor(async () => expect(await latestSearches(1)).toMatchObject([{ source }]));
    },
  );

  it('on a picture that we show from the store keeps it, since its address ends soon', async () => {
    const url = URL.createObjectURL(new Blob(['picture']));
    clickPicture({ ...TAB, url: browser.runtime.getURL('/sidepanel.html') }, url);
    const pictureId = await vi.waitFor(async () => {
      const [search] = await latestSearches(1);
      if (search?.kind !== 'picture' || search.source.kind !== 'stored') throw new Error('not yet');
      return search.source.pictureId;
    }, 10_000);
    expect((await readPicture(pictureId))?.size).toBe(7);
    URL.revokeObjectURL(url);
  });

  it('says in the panel that the disk is full', async () => {
    fill();
    clickPicture(TAB);
    await shows(FULL);
  });

  it('on a page on the disk names the browser’s switch, while that is off', async () => {
    const isAllowedFileSchemeAccess = () => Promise.resolve(false);
    Object.assign(browser.extension, { isAllowedFileSchemeAccess });
    const closed = new Error('Cannot access contents of the page.');
    Object.assign(browser.scripting, { executeScript: () => Promise.reject(closed) });
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(closed);
    const picks = { ...world.picks, language: () => Promise.resolve('en' as const) };
    onMenuClick({ ...world, searches: world, picks });
    clicked(
      { menuItemId: 'find:quiet', pageUrl: 'file:///home/me/shop.html' },
      { ...TAB, url: undefined },
    );
    await shows({ kind: 'message', code: 'picture-on-disk' });
  });

  it.each([
    ['asks for a picture’s host', false, 'find:ask'],
    ['asks for none in incognito, where the leave would be kept', true, 'find:quiet'],
  ])('%s', async (_, isIncognito, expected) => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(isIncognito);
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    const create = vi.fn();
    Object.assign(browser.contextMenus, { create, remove: () => Promise.resolve() });
    await fitMenu();
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ id: expected }));
  });

  it('says so as well where the page had to be captured', async () => {
    fakePage({ files: { '/picker.js': () => false } });
    vi.spyOn(browser.tabs, 'get').mockResolvedValue(TAB as never);
    Object.assign(browser.tabs, { captureVisibleTab: () => Promise.resolve(PIXEL) });
    onButton({ ...world.picks, language: () => Promise.resolve('en') });
    fill();
    clicked({ menuItemId: 'pick' }, TAB);
    await shows(FULL);
  });
});
