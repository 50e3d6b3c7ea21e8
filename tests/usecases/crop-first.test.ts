import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetGateway, savePartner } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import type { PickedPicture } from '@/lib/messages/picked';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { takePicked } from '@/lib/picks/take';
import { panelView, showPlace, type Place } from '@/lib/store/panel-view';
import { pendingPick } from '@/lib/store/pending-pick';
import { keepPicture, readPicture } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import type { PictureSearch } from '@/lib/store/records';
import { latestSearches, readSearch } from '@/lib/store/searches';
import { searchCommands } from '../../entrypoints/background/commands/searches';
import { onMenuClick } from '../../entrypoints/background/menu';
import { APPS, DEMO } from '../sandbox';
import { drawPictures } from '../support/draw-pictures';
import { fakePage } from '../support/fake-page';
import { readOffers, startWorld, type World } from './world';

const WINDOW = 3;
const PAGE = 'https://shop.test/product';
const OWN = `https://shop.test/p/${DEMO.own.productId}.jpg`;
const TAB = { id: 7, windowId: WINDOW, url: PAGE, title: 'Striped  mug' };
const IMAGE_QUERY = 'product.search.imageQuery';
const UPLOAD = 'product.image.upload';
const DONE = { ok: true, value: null };

type Listener = (info: object, tab?: object) => void;
type CropPlace = Extract<Place, { kind: 'crop' }>;

describe('a picture that is to be cropped before it is searched for', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;
  let clicked: Listener;

  beforeAll(async () => {
    drawPictures();
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await vault.change(() => null);
    await forgetGateway('partner');
    await world.connect();
    await changePreferences({ cropFirst: true });
    Object.assign(browser, {
      sidePanel: { open: () => Promise.resolve() },
      contextMenus: { onClicked: { addListener: (listener: Listener) => (clicked = listener) } },
    });
    vi.spyOn(browser.windows, 'get').mockResolvedValue({ id: WINDOW, type: 'normal' } as never);
    onMenuClick(worker());
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => started.close());

  const worker = () => ({ ...world, searches: world });
  const command = () => searchCommands(worker());
  const click = (srcUrl: string, menuItemId = 'find:quiet', tab: object | undefined = TAB): void =>
    clicked({ menuItemId, mediaType: 'image', srcUrl, pageUrl: PAGE }, tab);
  const place = async (): Promise<Place> => (await panelView(WINDOW).read()).place;
  const shownCrop = (): Promise<CropPlace> =>
    until(async () => {
      const shown = await place();
      if (shown.kind !== 'crop' || shown.awaited) throw new Error(`shown: ${shown.kind}`);
      return shown;
    });
  const ended = (searchId?: string): Promise<PictureSearch> =>
    until(async () => {
      const shown = await place();
      if (shown.kind !== 'search') throw new Error(`shown: ${shown.kind}`);
      const record = await readSearch(searchId ?? shown.searchId);
      if (record?.kind !== 'picture' || record.state === 'running') throw new Error('not ended');
      return record;
    });
  const reads = (host: string) => world.sandbox.log().filter((entry) => entry.host === host).length;
  const calls = () => world.sandbox.log().filter(({ operation }) => operation).length;

  /** What the panel sends when a person has seen the picture. */
  const searchFor = async (pictureId: string, more: { title?: string } = {}, options = {}) => {
    const searchId = crypto.randomUUID();
    const source = { kind: 'stored', pictureId, name: 'mug', ...more } as const;
    const asked = { ...NO_OPTIONS, ...options };
    const sent = { searchId, source, options: asked, windowId: WINDOW };
    expect(await command()['search.picture'](sent)).toEqual(DONE);
    return ended(searchId);
  };

  const pick = async (...pictures: Partial<PickedPicture>[]): Promise<void> => {
    const token = crypto.randomUUID();
    await pendingPick.write({ token, tabId: 7, shownIn: WINDOW, askedAt: world.now() });
    const whole = pictures.map((one) => ({ addresses: [], data: null, placement: null, ...one }));
    const sender = { tabId: 7, windowId: WINDOW, pageAddress: PAGE };
    await takePicked(world.picks, { token, title: 'Striped mug', pictures: whole }, sender);
  };

  it('is read at a click, and nothing is asked of 1688 until the person says so', async () => {
    click(OWN);
    const { pictureId, ...about } = await shownCrop();
    expect(about).toEqual({ kind: 'crop', name: 'Striped mug', title: 'Striped mug' });
    expect((await readPicture(pictureId))?.size).toBeGreaterThan(1000);
    expect(calls()).toBe(0);
    expect(await latestSearches(9)).toEqual([]);
  });

  it('is searched for whole as if nobody had looked at it, and not read again', async () => {
    click(OWN);
    const { pictureId } = await shownCrop();
    const record = await searchFor(pictureId, {}, { hint: 'the bear' });
    expect(record).toMatchObject({
      state: 'done',
      source: { kind: 'page', address: OWN, pageAddress: PAGE, title: 'Striped  mug' },
      picture: { originalId: pictureId, way: 'fetched' },
      options: { hint: 'the bear' },
    });
    const [first] = await readOffers(record.id);
    expect(DEMO.own.offerIds.map(String)).toContain(first?.id);
    expect(reads('shop.test')).toBe(1);
  });

  it('of 1688’s own is searched for whole by its address, without an upload', async () => {
    click(DEMO.alicdn.src);
    expect(await searchFor((await shownCrop()).pictureId)).toMatchObject({ state: 'done' });
    expect([world.calls(UPLOAD), world.calls(IMAGE_QUERY)]).toEqual([0, 1]);
  });

  it('gives what is cut out of it the title of its page', async () => {
    await pick({ addresses: [OWN] });
    const { pictureId, title = '' } = await shownCrop();
    const whole = (await readPicture(pictureId)) ?? new Blob();
    const cutOut = await keepPicture(whole, world.now());
    const record = await searchFor(cutOut, { title }, { useTitle: true });
    expect(record.source).toMatchObject({ kind: 'stored', pictureId: cutOut });
    expect(JSON.stringify(world.sandbox.log().at(-1)?.args)).toContain('Striped mug');
  });

  it('is read by the address that a person gives in the panel', async () => {
    const source = { kind: 'address', address: DEMO.cors.src } as const;
    const sent = { searchId: crypto.randomUUID(), source, windowId: WINDOW };
    expect(await command()['search.crop'](sent)).toEqual(DONE);
    const { pictureId, name } = await shownCrop();
    expect(name).toBe(new URL(DEMO.cors.src).host);
    expect(await searchFor(pictureId)).toMatchObject({ state: 'done', source });
    expect(reads(name ?? '')).toBe(1);
  });

  it('is told to be read before the command for it is answered', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('no memory'));
    const source = { kind: 'address', address: DEMO.cors.src } as const;
    const sent = { searchId: crypto.randomUUID(), source, windowId: WINDOW };
    await expect(command()['search.crop'](sent)).rejects.toThrow('no memory');
  });

  it('is told to be read while Chrome asks for its host, and shown after the answer', async () => {
    const { host } = new URL(DEMO.foreign.src);
    let answer: (granted: boolean) => void = () => undefined;
    vi.spyOn(browser.permissions, 'request').mockReturnValue(
      new Promise<boolean>((done) => (answer = done)) as never,
    );
    click(DEMO.foreign.src, 'find:ask');
    const asksFor = async () => {
      const shown = await place();
      return shown.kind === 'crop' ? shown.awaited?.asksFor : undefined;
    };
    await until(async () => expect(await asksFor()).toBe(host));
    world.granted.add(`https://${host}/*`);
    answer(true);
    expect((await readPicture((await shownCrop()).pictureId))?.size).toBeGreaterThan(1000);
  });

  it('that cannot be read is searched for, and says why it failed', async () => {
    click('https://nowhere.test/a.jpg');
    expect(await ended()).toMatchObject({
      state: 'failed',
      failure: { code: 'picture-out-of-reach', facts: { host: 'nowhere.test' } },
    });
    expect(calls()).toBe(0);
    expect((await panelView(WINDOW).read()).trail).toEqual([]);
  });

  it.each([OWN, 'https://nowhere.test/a.jpg'])(
    'leaves alone who has gone elsewhere meanwhile: %s',
    async (address) => {
      let answer: (granted: boolean) => void = () => undefined;
      const asked = new Promise<boolean>((done) => (answer = done));
      vi.spyOn(browser.permissions, 'request').mockReturnValue(asked as never);
      const elsewhere = { ...TAB, url: 'https://other.test/' };
      click(address, 'find:ask', elsewhere);
      await until(async () => expect((await place()).kind).toBe('crop'));
      await showPlace(WINDOW, { kind: 'saved' });
      world.granted.add('https://shop.test/*');
      answer(true);
      await until(async () => expect(await browser.alarms.getAll()).toEqual([]));
      expect(await place()).toEqual({ kind: 'saved' });
      expect(await latestSearches(9)).toEqual([]);
    },
  );

  it('says that the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    click(OWN);
    const full = { kind: 'message', code: 'storage-full' };
    await until(async () => expect(await place()).toEqual(full));
  });

  it('is the one that was picked alone, and none of several', async () => {
    await pick({ addresses: [OWN] });
    expect(await shownCrop()).toMatchObject({ title: 'Striped mug' });
    expect(calls()).toBe(0);
    await pick({ addresses: [OWN] }, { addresses: [DEMO.alicdn.src] });
    const shown = await place();
    expect(shown.kind === 'search' && (await readSearch(shown.searchId))?.kind).toBe('several');
  });

  it('is kept once, where its address holds it', async () => {
    const picture = await world.fetch(OWN);
    click(`data:image/jpeg;base64,${await base64(await picture.blob())}`);
    const { pictureId } = await shownCrop();
    const record = await searchFor(pictureId);
    expect(record).toMatchObject({ state: 'done', source: { address: 'data:' } });
  });

  it('that is clicked in the panel itself is shown there', async () => {
    vi.spyOn(browser.windows, 'getLastFocused').mockResolvedValue({ id: WINDOW } as never);
    clicked({ menuItemId: 'find:quiet', mediaType: 'image', srcUrl: DEMO.alicdn.src }, undefined);
    expect(await shownCrop()).toMatchObject({ name: new URL(DEMO.alicdn.src).host });
  });

  it('is searched for at once where only addresses can be sent', async () => {
    await vault.change(() => null);
    await savePartner({ ...APPS.partner, sessionOnly: false });
    click(DEMO.cors.src);
    await until(async () => expect((await place()).kind).toBe('search'));
  });

  it('is searched for at once where nobody wants to crop', async () => {
    await changePreferences({ cropFirst: false });
    click(OWN);
    expect(await ended()).toMatchObject({ state: 'done' });
  });

  it('is the picture that its page names, where the click tells a placeholder', async () => {
    const found = { addresses: [OWN], data: null, placement: null };
    fakePage({ files: { '/finder.js': () => found } });
    click('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
    const { pictureId } = await shownCrop();
    const record = await searchFor(pictureId);
    expect(record).toMatchObject({ state: 'done', source: { address: OWN } });
  });
});

/** Pictures are really decoded here, which takes a moment. */
function until<T>(expectation: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expectation, 10_000);
}

async function base64(picture: Blob | undefined): Promise<string> {
  return Buffer.from(await (picture ?? new Blob()).arrayBuffer()).toString('base64');
}
