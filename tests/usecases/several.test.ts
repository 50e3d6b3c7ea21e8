import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { narrowed, openSearch, wantAgain, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { openSeveral } from '@/lib/searches/several';
import { resumeWithCredentials } from '@/lib/searches/waiting';
import { dayCount, dayOf } from '@/lib/store/day-count';
import { keepPicture } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import type { PictureSource } from '@/lib/store/picture-records';
import { latestSearches, readMerged, readSearch } from '@/lib/store/searches';
import { readSeveral, workOf, type Several } from '@/lib/store/several';
import { DEMO, demoPicture } from '../sandbox';
import { decodePictures } from '../support/decode-pictures';
import { readOffers, startWorld, type World } from './world';

const UPLOAD = 'product.image.upload';
const IMAGE_QUERY = 'product.search.imageQuery';

type Started = Awaited<ReturnType<typeof startWorld>>;
let started: Started;
let world: World;
let photos: Buffer[] = [];

beforeAll(async () => {
  decodePictures();
  started = await startWorld();
  world = await started.fresh();
  photos = await Promise.all([demoPicture(), photoOf(DEMO.cors), photoOf(DEMO.own)]);
});
beforeEach(async () => {
  world = await started.fresh();
  // By the next day what the test before uploaded is not used again.
  await world.clock.wait(24 * 3_600_000);
  await changePreferences({ dayCap: 5000 });
  await world.connect();
});
afterAll(() => started.close());

const photoOf = async ({ productId }: { productId: string }): Promise<Buffer> => {
  const file = await world.sandbox.fetch(`https://cors.pictures.test/p/${productId}.jpg`);
  return Buffer.from(await file.arrayBuffer());
};
const own = async (bytes: Buffer): Promise<PictureSource> => {
  const pictureId = await keepPicture(new Blob([new Uint8Array(bytes)]), world.now());
  return { kind: 'stored', pictureId, name: 'mine.jpg' };
};
const address = (src: string): PictureSource => ({ kind: 'address', address: src });

const open = async (sources: PictureSource[]): Promise<string> => {
  const id = crypto.randomUUID();
  await openSeveral(world, id, { sources, options: NO_OPTIONS, title: null });
  return id;
};
const search = async (sources: PictureSource[]): Promise<string> => {
  const id = await open(sources);
  await runSearch(world, id);
  return id;
};
const read = async (id: string): Promise<Several> => {
  const several = await readSeveral(id);
  if (!several) throw new Error('the search is gone');
  return several;
};
const statesOf = async (id: string) => (await read(id)).parts.map(({ state }) => state);
const until = (holds: () => boolean | Promise<boolean>) => vi.waitUntil(holds, { timeout: 10_000 });
const calls = () => ({ uploads: world.calls(UPLOAD), searches: world.calls(IMAGE_QUERY) });

describe('several pictures', () => {
  it('give one answer, also where one of them is broken, and its reason is kept', async () => {
    const [mug, fan] = await Promise.all(photos.slice(0, 2).map(own));
    const broken = await own(photos[2]?.subarray(0, 900) ?? Buffer.of());
    const sources = [mug, broken, address(DEMO.linked.src), fan].filter((one) => one !== undefined);
    const id = await search(sources);
    const { whole, parts } = await read(id);
    expect(whole).toMatchObject({ state: 'done', searched: 4, more: true, failure: null });
    expect(parts.map(({ state }) => state)).toEqual(['done', 'failed', 'done', 'done']);
    expect(parts[1]?.failure?.code).toBe('picture-broken');
    expect(calls()).toEqual({ uploads: 2, searches: 3 });

    const ids = (await readOffers(id)).map((offer) => offer.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { offerIds } of [DEMO.alicdn, DEMO.linked, DEMO.cors]) {
      expect(ids.slice(0, 12)).toEqual(expect.arrayContaining([String(offerIds[0])]));
    }
  });

  it('of one product vote for its offers', async () => {
    const cropped = await sharp(photos[0]).modulate({ brightness: 0.96 }).jpeg().toBuffer();
    const id = await search([await own(photos[0] ?? cropped), await own(cropped)]);
    const [first] = await readMerged((await read(id)).whole);
    expect(DEMO.alicdn.offerIds.map(String)).toContain(first?.offer.id);
    expect(first).toMatchObject({ votes: 2, bestPlace: 1 });
  });

  it('are one among the latest searches', async () => {
    const id = await search([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    expect((await latestSearches(9)).map((record) => record.id)).toEqual([id]);
  });
});

describe('the same picture', () => {
  it('is searched for once, whether it comes as a file or by an address', async () => {
    const [mug = Buffer.of(), fan = Buffer.of()] = photos;
    const thumbnail = DEMO.alicdn.src.replace('400x400', '220x220');
    const sources = [await own(mug), await own(mug), await own(fan)];
    const id = await search([...sources, address(DEMO.alicdn.src), address(thumbnail)]);
    expect((await read(id)).parts).toHaveLength(3);
    expect(calls()).toEqual({ uploads: 2, searches: 3 });
  });

  it('is uploaded and asked for once where only its metadata differs', async () => {
    const [mug = Buffer.of()] = photos;
    const tagged = await sharp(mug)
      .withExif({ IFD0: { Model: 'CAMERA' } })
      .jpeg()
      .toBuffer();
    const plain = await sharp(mug).jpeg().toBuffer();
    const id = await search([await own(tagged), await own(plain)]);
    expect(await statesOf(id)).toEqual(['done', 'done']);
    expect(calls()).toEqual({ uploads: 1, searches: 1 });
  });
});

describe('a worker that is replaced in the middle', () => {
  it('loses nothing and doubles nothing', async () => {
    const sources = [...(await Promise.all(photos.map(own))), address(DEMO.linked.src)];
    const id = await open(sources);
    world.jobs.start(id);
    await until(() => world.calls(IMAGE_QUERY) === 2);
    world.die();
    await started.restarted(world).jobs.resume();
    await until(async () => (await read(id)).whole.state !== 'running');
    expect(await statesOf(id)).toEqual(['done', 'done', 'done', 'done']);
    expect((await read(id)).whole).toMatchObject({ state: 'done', searched: 4 });
    // What was under way is asked once more, and nothing else.
    expect(calls().searches).toBeLessThanOrEqual(5);
    expect(calls().uploads).toBeLessThanOrEqual(4);
    const ids = (await readOffers(id)).map((offer) => offer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives up the one picture that it died on three times, and not the others', async () => {
    const id = await open([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    world.sandbox.fault({ operation: IMAGE_QUERY, delayMs: 200, times: 3 });
    for (let deaths = 1; deaths <= 3; deaths += 1) {
      void runSearch(world, id);
      await until(() => world.calls(IMAGE_QUERY) === deaths);
      world.die();
      world = started.restarted(world);
    }
    await runSearch(world, id);
    expect(await statesOf(id)).toEqual(['failed', 'done']);
    expect((await read(id)).parts[0]?.failure?.code).toBe('interrupted');
  });
});

describe('one of several pictures that failed', () => {
  it('can be tried again by itself', async () => {
    world.sandbox.fault({ kind: 'html', operation: IMAGE_QUERY });
    const id = await search([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    expect(await statesOf(id)).toEqual(['failed', 'done']);
    const [first] = (await read(id)).parts;
    expect(await wantAgain(world, first?.id ?? '')).toBe(true);
    expect(await workOf(first?.id ?? '')).toBe(id);
    expect(await readSearch(id)).toMatchObject({ state: 'running' });
    await runSearch(world, id);
    expect(await statesOf(id)).toEqual(['done', 'done']);
    expect(world.calls(IMAGE_QUERY)).toBe(3);
  });

  it('is done when it is wanted while another is under way', async () => {
    world.sandbox.fault({ kind: 'html', operation: IMAGE_QUERY });
    world.sandbox.fault({ operation: IMAGE_QUERY, delayMs: 100 });
    const id = await open([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    const running = runSearch(world, id);
    await until(async () => (await statesOf(id))[0] === 'failed');
    await wantAgain(world, (await read(id)).parts[0]?.id ?? '');
    await running;
    expect(await statesOf(id)).toEqual(['done', 'done']);
    expect(await readSearch(id)).toMatchObject({ state: 'done', failure: null });
  });

  it('is the reason for the whole only where all of them did', async () => {
    world.sandbox.fault({ kind: 'not-subscribed', operation: IMAGE_QUERY, times: 9 });
    const id = await search([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    const failed = await readSearch(id);
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'not-subscribed' } });
    world.sandbox.reset();
    await wantAgain(world, id);
    await runSearch(world, id);
    expect(await statesOf(id)).toEqual(['done', 'done']);
  });
});

describe('the next page', () => {
  it('is read of every picture that has one, and adds no offer twice', async () => {
    const id = await search([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    const first = await readOffers(id);
    expect(await wantMore(world, id)).toBe(true);
    await runSearch(world, id);
    const { whole, parts } = await read(id);
    expect(whole).toMatchObject({ state: 'done', pagesRead: 2 });
    expect(parts.map(({ pagesRead }) => pagesRead)).toEqual([2, 2]);
    const ids = (await readOffers(id)).map((offer) => offer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(first.map((offer) => offer.id)));
    expect(ids.length).toBeGreaterThan(first.length);
  });
});

describe('narrowing', () => {
  it('applies to all pictures, and uploads none of them again', async () => {
    const [mug, fan] = await Promise.all(photos.slice(0, 2).map(own));
    const id = await search([mug, fan, address(DEMO.linked.src)].filter((one) => !!one));
    const before = calls();
    // By then the same bytes would be uploaded anew: the search itself knows the platform's ids.
    await world.clock.wait(24 * 3_600_000);
    const wish = await narrowed(id, { ...NO_OPTIONS, priceTo: 2000 });
    if (!wish) throw new Error('nothing to narrow');
    const newId = crypto.randomUUID();
    await openSearch(world, newId, wish);
    await runSearch(world, newId);
    const { whole, parts } = await read(newId);
    expect(whole.options.priceTo).toBe(2000);
    expect(parts.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(calls()).toEqual({ uploads: before.uploads, searches: before.searches + 3 });
    const prices = (await readOffers(newId)).map((offer) => offer.wholesalePrice ?? 0);
    expect(prices.every((price) => price <= 2000)).toBe(true);
  });
});

describe('the day’s limit', () => {
  const left = async (calls: number): Promise<void> => {
    await changePreferences({ dayCap: 100 });
    await dayCount.write({ day: dayOf(world.now()), calls: 100 - calls });
  };

  it('that leaves too few calls lets none of it begin', async () => {
    await left(4);
    const files = await Promise.all(photos.slice(0, 2).map(own));
    const id = await search([...files, address(DEMO.linked.src)]);
    expect(await readSearch(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'day-cap-near', facts: { calls: 5, left: 4 } },
    });
    expect(await statesOf(id)).toEqual(['failed', 'failed', 'failed']);
    expect(calls()).toEqual({ uploads: 0, searches: 0 });
    await left(5);
    await wantAgain(world, id);
    await runSearch(world, id);
    expect(await statesOf(id)).toEqual(['done', 'done', 'done']);
    expect((await dayCount.read()).calls).toBe(100);
  });
});

describe('without a key', () => {
  it('no picture opens a tab, and all are searched for once there is one', async () => {
    await vault.change(() => null);
    const id = await search([address(DEMO.alicdn.src), address(DEMO.linked.src)]);
    expect(await readSearch(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'account-missing' },
    });
    expect(world.opened).toEqual([]);
    await world.connect();
    await resumeWithCredentials(world, world.jobs);
    await until(async () => (await read(id)).whole.state === 'done');
    expect(await statesOf(id)).toEqual(['done', 'done']);
    expect(calls()).toEqual({ uploads: 0, searches: 2 });
  });
});
