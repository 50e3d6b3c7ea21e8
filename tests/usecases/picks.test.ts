import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pickedMessage, type PickedMessage, type PickedPicture } from '@/lib/messages/picked';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { takePicked } from '@/lib/picks/take';
import { narrowed } from '@/lib/searches/records';
import { panelView } from '@/lib/store/panel-view';
import { pendingPick } from '@/lib/store/pending-pick';
import { readPicture } from '@/lib/store/pictures';
import type { PictureSearch, SearchRecord } from '@/lib/store/records';
import { latestSearches, readSearch } from '@/lib/store/searches';
import { DEMO } from '../sandbox';
import { startWorld, type World } from './world';

const TAB = { tabId: 7, windowId: 3, pageAddress: 'https://shop.test/product' };
const WINDOW = 3;
const OWN = `https://shop.test/p/${DEMO.own.productId}.jpg`;
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('what was picked on a page', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;

  beforeAll(async () => {
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await world.connect();
  });
  afterAll(() => started.close());

  const asked = async (): Promise<string> => {
    const token = crypto.randomUUID();
    const askedAt = world.now();
    await pendingPick.write({ token, tabId: TAB.tabId, shownIn: WINDOW, askedAt });
    return token;
  };
  const message = (token: string, ...pictures: Partial<PickedPicture>[]): PickedMessage => ({
    token,
    title: 'Striped mug',
    pictures: pictures.map((one) => ({ addresses: [], data: null, placement: null, ...one })),
  });
  const take = (sent: PickedMessage, sender = TAB) => takePicked(world.picks, sent, sender);
  const shown = async (): Promise<SearchRecord | undefined> => {
    const { place } = await panelView(WINDOW).read();
    return place.kind === 'search' ? readSearch(place.searchId) : undefined;
  };

  it('is searched for by its first address, the others kept beside it', async () => {
    const token = await asked();
    expect(await take(message(token, { addresses: [OWN, 'https://shop.test/small.jpg'] }))).toEqual(
      { ok: true, value: null },
    );
    expect(await shown()).toMatchObject({
      kind: 'picture',
      source: {
        kind: 'page',
        address: OWN,
        others: ['https://shop.test/small.jpg'],
        pageAddress: TAB.pageAddress,
        title: 'Striped mug',
      },
    });
  });

  it('is kept as bytes where only the page has them', async () => {
    await take(message(await asked(), { data: PIXEL }));
    const search = (await shown()) as PictureSearch;
    expect(search.source).toMatchObject({ kind: 'stored', name: 'Striped mug', way: 'page' });
    const id = search.source.kind === 'stored' ? search.source.pictureId : '';
    expect((await readPicture(id))?.size).toBe(70);
  });

  it('of which one can be neither read nor seen is searched for without it, and says so', async () => {
    await take(message(await asked(), { addresses: [OWN] }, { placement: null }, { data: PIXEL }));
    const several = await shown();
    expect(several).toMatchObject({ kind: 'several', notes: ['some-left-out'] });
    expect(several?.kind === 'several' && several.parts).toHaveLength(2);
    const wish = await narrowed(several?.id ?? '', NO_OPTIONS);
    expect(wish).toMatchObject({ notes: ['some-left-out'] });
  });

  it('counts once', async () => {
    const token = await asked();
    await take(message(token, { addresses: [OWN] }));
    const first = await shown();
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: false });
    expect((await shown())?.id).toBe(first?.id);
  });

  it('is one search where it comes again, since its worker died before it could answer', async () => {
    const token = await asked();
    const pick = await pendingPick.read();
    await take(message(token, { addresses: [OWN] }));
    const [first] = await latestSearches(9);
    await pendingPick.write(pick);
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: true });
    expect((await latestSearches(9)).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('that finds the disk full says so, and is lost on nobody', async () => {
    const token = await asked();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await take(message(token, { data: PIXEL }))).toMatchObject({
      error: { code: 'storage-full' },
    });
    expect(put).toHaveBeenCalled();
    const { place } = await panelView(WINDOW).read();
    expect(place).toEqual({ kind: 'message', code: 'storage-full' });
  });

  it('is not heard with addresses that would weigh down every step of the search', () => {
    const long = `data:image/png;base64,${'A'.repeat(20_000)}`;
    const read = (...addresses: string[]) =>
      pickedMessage.safeParse(message(crypto.randomUUID(), { addresses })).success;
    expect(read(long, OWN)).toBe(true);
    expect(read(OWN, long)).toBe(false);
  });

  it.each([
    ['another tab', { tabId: 8 }, (token: string) => token],
    ['another token', {}, () => crypto.randomUUID()],
  ])('is not heard from %s, and the right one still is', async (_, sender, tokenOf) => {
    const token = await asked();
    const foreign = message(tokenOf(token), { addresses: [OWN] });
    expect(await take(foreign, { ...TAB, ...sender })).toMatchObject({
      error: { code: 'command-unknown' },
    });
    expect(await shown()).toBeUndefined();
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: true });
  });

  it('is not heard a day later', async () => {
    const token = await asked();
    await world.clock.wait(24 * 3600 * 1000);
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: false });
  });

  it('is tried where the page shows it, whatever better it is thought to have', async () => {
    const large = 'https://shop.test/large.jpg';
    await take(message(await asked(), { addresses: [large, OWN], shown: OWN }));
    expect(await shown()).toMatchObject({ source: { address: large, others: [OWN], shown: OWN } });
  });

  it('that could not be cut out of the screen says why', async () => {
    const closed = new Error('Cannot access contents of the page');
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ active: true, windowId: WINDOW } as never);
    vi.spyOn(browser.tabs, 'captureVisibleTab').mockRejectedValue(closed);
    const placement = {
      left: 0,
      top: 0,
      width: 9,
      height: 9,
      viewportWidth: 99,
      viewportHeight: 99,
    };
    expect(await take(message(await asked(), { placement }))).toMatchObject({
      error: { code: 'picture-out-of-reach', text: closed.message },
    });
    const { place } = await panelView(WINDOW).read();
    expect(place).toEqual({ kind: 'message', code: 'picture-out-of-reach' });
  });

  it('without anything to read says so', async () => {
    const outcome = await take(message(await asked(), { data: 'data:image/png;base64,%%' }));
    expect(outcome).toMatchObject({ error: { code: 'picture-none' } });
  });
});
