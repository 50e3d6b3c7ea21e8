import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { narrowed, openSearch, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { readPicture, readSends } from '@/lib/store/pictures';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { changePreferences } from '@/lib/store/preferences';
import { clearSearches, readSearch, replaceSearch } from '@/lib/store/searches';
import { DEMO, demoPicture } from '../sandbox';
import { drawPictures } from '../support/draw-pictures';
import { readOffers, startWorld, type World } from './world';

const IMAGE_QUERY = 'product.search.imageQuery';
const UPLOAD = 'product.image.upload';

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => {
  drawPictures();
  ({ fresh, close } = await startWorld());
});
beforeEach(async () => {
  world = await fresh();
  await world.connect();
});
afterAll(() => close());

const byPicture = (source: PictureSource) =>
  world.search({ kind: 'picture', source, options: NO_OPTIONS });
const onPage = (address: string): PictureSource => ({
  kind: 'page',
  address,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 1,
});

describe('a picture on 1688’s own hosts', () => {
  it('is searched by the original’s address, without any download or upload', async () => {
    const record = await byPicture(onPage(DEMO.alicdn.src));
    const [first] = await readOffers(record.id);
    expect(DEMO.alicdn.offerIds.map(String)).toContain(first?.id);
    expect(first?.company).toBeTruthy();
    expect(record).toMatchObject({ state: 'done', notes: [], picture: { sent: null } });
    const seen = world.sandbox.log().map((entry) => entry.operation ?? entry.host);
    expect(seen).toEqual([IMAGE_QUERY]);
    expect(JSON.stringify(world.sandbox.log()[0]?.args)).not.toContain('400x400');
  });

  it('writes into the send log that its address was handed over', async () => {
    await byPicture(onPage(DEMO.alicdn.src));
    expect((await readSends())[0]).toMatchObject({
      host: 'gw.open.1688.com',
      pictureId: null,
      sent: null,
    });
  });

  it('goes on with the same address for the next page', async () => {
    const record = await byPicture(onPage(DEMO.alicdn.src));
    expect(record.more).toBe(true);
    await wantMore(world, record.id);
    await runSearch(world, record.id);
    expect(await readSearch(record.id)).toMatchObject({ state: 'done', pagesRead: 2 });
    expect(world.calls(IMAGE_QUERY)).toBe(2);
  });

  it('that 1688 does not know is read itself before giving up', async () => {
    await byPicture({ kind: 'address', address: 'https://cbu01.alicdn.com/img/ibank/gone.jpg' });
    const hosts = world.sandbox.log().map(({ host }) => host);
    expect(hosts).toContain('cbu01.alicdn.com');
  });
});

describe('an imageId', () => {
  it('stays text: it is longer than a number can be', async () => {
    const imageId = '1234567890123456789';
    await byPicture({ kind: 'imageId', imageId });
    expect(world.sandbox.log()[0]?.args).toMatchObject({ imageId });
  });
});

describe('a picture that cannot be searched', () => {
  it.each([
    ['nothing', 'data:image/png;base64,', 'picture-empty'],
    ['words', 'data:image/png;base64,bm90IGEgcGljdHVyZQ==', 'picture-not-one'],
    ['a drawing', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture-vector'],
  ])('is named: %s', async (_, address, code) => {
    const record = await byPicture({ kind: 'address', address });
    expect(record).toMatchObject({ state: 'failed', failure: { code } });
    expect(world.calls(UPLOAD)).toBe(0);
  });

  it('names its host where that could be allowed', async () => {
    const record = await byPicture({ kind: 'address', address: 'https://nowhere.test/a.jpg' });
    expect(record.failure).toMatchObject({
      code: 'picture-out-of-reach',
      facts: { host: 'nowhere.test', origin: 'https://nowhere.test' },
    });
  });
});

describe('without a key', () => {
  beforeEach(async () => {
    await vault.change(() => null);
  });

  it('1688’s own picture search opens for the picture, and nothing is called', async () => {
    const record = await byPicture(onPage(DEMO.cors.src));
    expect(record).toMatchObject({ state: 'done', notes: ['opened-elsewhere'] });
    expect(world.opened).toEqual([
      `https://air.1688.com/kapp/1688-search/pc-image-search/?tab=imageSearch&imageAddress=${encodeURIComponent(DEMO.cors.src)}`,
    ]);
    expect(world.sandbox.log()).toEqual([]);
  });

  it('1688’s own keyword search opens for words, and its page for an offer', async () => {
    expect(await world.keyword('mug')).toMatchObject({ notes: ['opened-elsewhere'] });
    await world.search({ kind: 'offer', offerId: '600000000001' });
    expect(world.opened).toEqual([
      'https://s.1688.com/selloffer/offer_search.htm?charset=utf8&keywords=mug',
      'https://detail.1688.com/offer/600000000001.html',
    ]);
    expect(world.sandbox.log()).toEqual([]);
  });

  it('the send log says whom the picture’s address was given to', async () => {
    await byPicture(onPage(DEMO.own.src));
    expect((await readSends())[0]).toMatchObject({ host: 'air.1688.com', address: DEMO.own.src });
  });
});

describe('the send log', () => {
  it('tells of nothing that never left', async () => {
    const before = (await readSends()).length;
    await changePreferences({ dayCap: 0 });
    expect(await byPicture(onPage(DEMO.alicdn.src))).toMatchObject({
      failure: { code: 'day-cap' },
    });
    expect(await readSends()).toHaveLength(before);
    expect(world.sandbox.log()).toEqual([]);
  });

  it('tells of what left, also where the call failed in the end', async () => {
    const before = (await readSends()).length;
    await world.connect({ accessToken: 'stale', refreshToken: 'dead' });
    expect(await byPicture(onPage(DEMO.alicdn.src))).toMatchObject({
      failure: { code: 'refresh-dead' },
    });
    expect(world.calls(IMAGE_QUERY)).toBe(1);
    expect(await readSends()).toHaveLength(before + 1);
  });
});

describe('a picture that is sent in another form than its first', () => {
  const file = async () => {
    // What it loses at first makes the first form another than the original.
    const bytes = await sharp(await demoPicture())
      .withExif({ IFD0: { Model: 'CAMERA' } })
      .jpeg({ quality: 90 })
      .toBuffer();
    const { width, height } = await sharp(bytes).metadata();
    const address = `data:image/jpeg;base64,${bytes.toString('base64')}`;
    const original = {
      originalBytes: bytes.length,
      originalWidth: width,
      originalHeight: height,
    };
    return { address, original };
  };

  it('is told with its original where a gateway found it too large', async () => {
    world.sandbox.fault({ operation: UPLOAD, status: 413, body: '{}' });
    const { address, original } = await file();
    const record = await byPicture({ kind: 'address', address });
    const [half, whole] = await readSends();
    expect(whole?.sent).toMatchObject(original);
    expect(half?.sent).toMatchObject(original);
    expect(half?.sent?.sentBytes).toBeLessThanOrEqual((whole?.sent?.sentBytes ?? 0) / 2);
    expect(record).toMatchObject({ state: 'done', picture: { sent: original } });
  });

  it('is told with its original where it is tried once more in grey', async () => {
    await changePreferences({ secondTry: true });
    world.sandbox.fault({ operation: IMAGE_QUERY, kind: 'empty-result' });
    const { address, original } = await file();
    const record = await byPicture({ kind: 'address', address });
    expect(record).toMatchObject({ state: 'done', picture: { sent: original } });
    expect(record.notes).toContain('second-try');
    const [grey] = await readSends();
    expect(grey?.sent).toMatchObject(original);
    const sent = await readPicture(grey?.pictureId ?? '');
    const { width, height } = await sharp(await sent?.arrayBuffer()).metadata();
    expect(grey?.sent).toMatchObject({
      sentBytes: sent?.size,
      sentWidth: width,
      sentHeight: height,
    });
    expect(grey?.sent?.quality).not.toBeNull();
  });
});

describe('forgetting all searches', () => {
  it('ends those under way: none comes back', async () => {
    world.sandbox.fault({ operation: IMAGE_QUERY, delayMs: 300 });
    const id = crypto.randomUUID();
    const source = onPage(DEMO.alicdn.src);
    await openSearch(world, id, { kind: 'picture', source, options: NO_OPTIONS });
    const running = runSearch(world, id);
    await vi.waitUntil(() => world.calls(IMAGE_QUERY) === 1);
    await clearSearches();
    await running;
    expect(await readSearch(id)).toBeUndefined();
    expect(await readOffers(id)).toEqual([]);
  });
});

const SENT = {
  originalBytes: 1,
  originalWidth: 1,
  originalHeight: 1,
  sentBytes: 1,
  sentWidth: 1,
  sentHeight: 1,
  quality: null,
};

describe('narrowing', () => {
  it('keeps what was noted of the picture, and says that nothing was sent again', async () => {
    const first = await byPicture(onPage(DEMO.alicdn.src));
    const upload = await world.catalogue.uploadPicture((await demoPicture()).toString('base64'));
    const imageId = upload.ok ? upload.value : '';
    await replaceSearch({
      ...(first as PictureSearch),
      notes: ['less-reliable', 'language-fallback', 'small-picture'],
      picture: { ...(first as PictureSearch).picture, imageId, sent: SENT },
    });
    const wish = await narrowed(first.id, { ...NO_OPTIONS, filters: ['new7'] });
    if (!wish) throw new Error('nothing to narrow');
    expect(await world.search(wish)).toMatchObject({
      notes: ['less-reliable', 'small-picture'],
      options: { filters: ['new7'] },
      picture: { reused: true },
    });
  });
});
