import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { savePartner, forgetGateway } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { writeRegion, type Region } from '@/lib/offers/region';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import { inPart, narrowed, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { readSends } from '@/lib/store/pictures';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import { APPS, DEMO } from '../sandbox';
import { readOffers, startWorld, type World } from './world';

const IMAGE_QUERY = 'product.search.imageQuery';
const UPLOAD = 'product.image.upload';

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => ({ fresh, close } = await startWorld()));
beforeEach(async () => {
  world = await fresh();
  await forgetGateway('partner');
  await world.connect();
});
afterAll(() => close());

const ON_PAGE: PictureSource = {
  kind: 'page',
  address: DEMO.alicdn.src,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 1,
  title: 'Ceramic  mug, 350 ml – My shop',
};

async function found(source: PictureSource, options = NO_OPTIONS): Promise<PictureSearch> {
  const record = await world.search({ kind: 'picture', source, options });
  if (record.kind !== 'picture') throw new Error('another kind of search');
  return record;
}

async function part(search: PictureSearch, region: Region | null): Promise<PictureSearch> {
  const wish = await inPart(search.id, region);
  if (!wish) throw new Error('the search is gone');
  return (await world.search(wish)) as PictureSearch;
}

const RIGHT_HALF: Region = { x1: 400, x2: 800, y1: 0, y2: 400 };

/** A mug beside a handbag. @returns the platform's id for the picture */
async function uploadedPair(): Promise<string> {
  const create = { width: 800, height: 400, channels: 3, background: '#fff' } as const;
  const half = async (productId: string, left: number) => {
    const reply = await world.sandbox.fetch(`https://cors.pictures.test/p/${productId}.jpg`);
    const input = await sharp(Buffer.from(await reply.arrayBuffer()))
      .resize(400, 400)
      .toBuffer();
    return { input, left, top: 0 };
  };
  const halves = [await half(DEMO.alicdn.productId, 0), await half(DEMO.foreign.productId, 400)];
  const pair = await sharp({ create }).composite(halves).jpeg().toBuffer();
  const upload = await world.catalogue.uploadPicture(pair.toString('base64'));
  if (!upload.ok) throw new Error('the upload was refused');
  return upload.value;
}

/** What the calls of picture searches said, the oldest first. */
const asked = (): Record<string, unknown>[] =>
  world.sandbox
    .log()
    .filter(({ operation }) => operation === IMAGE_QUERY)
    .map(({ args }) => args as Record<string, unknown>);

const subjectOf = ({ regions }: PictureSearch): Region => {
  const [subject] = regions?.subjects ?? [];
  if (!subject) throw new Error('nothing was detected');
  return subject;
};

describe('a part of a picture', () => {
  it('is detected in the first search, and searched by a second one without an upload', async () => {
    const whole = await found(ON_PAGE);
    const subject = subjectOf(whole);
    expect(whole).toMatchObject({ region: null, regions: { current: subject } });
    const record = await part(whole, subject);
    expect(record).toMatchObject({ state: 'done', region: subject, regions: whole.regions });
    const [first, second] = asked();
    expect(first).not.toHaveProperty('region');
    expect(second).toEqual({ ...first, region: writeRegion(subject) });
    expect(world.calls(UPLOAD)).toBe(0);
  });

  it('of an uploaded picture is told by its id, and is all that is looked at', async () => {
    const imageId = await uploadedPair();
    const whole = await found({ kind: 'imageId', imageId });
    const record = await part(whole, RIGHT_HALF);
    expect(DEMO.foreign.offerIds.map(String)).toContain((await readOffers(record.id))[0]?.id);
    expect(asked().map((args) => args['imageId'])).toEqual([imageId, imageId]);
    expect(world.calls(UPLOAD)).toBe(1);
  });

  it('stays the one that is searched for on the second page, and when that is narrowed', async () => {
    const whole = await found({ kind: 'imageId', imageId: await uploadedPair() });
    const region = writeRegion(RIGHT_HALF);
    const record = await part(whole, RIGHT_HALF);
    expect(record.more).toBe(true);
    await wantMore(world, record.id);
    await runSearch(world, record.id);
    expect(await readSearch(record.id)).toMatchObject({ pagesRead: 2, regions: whole.regions });
    const wish = await narrowed(record.id, { ...NO_OPTIONS, priceTo: 100_000 });
    if (wish) await world.search(wish);
    expect(asked().slice(1)).toMatchObject([
      { region, beginPage: 1 },
      { region, beginPage: 2 },
      { region, beginPage: 1, priceEnd: '1000.00' },
    ]);
  });

  it('is left again for the whole picture, which is answered from before', async () => {
    const whole = await found(ON_PAGE, { ...NO_OPTIONS, words: '杯' });
    const record = await part(await part(whole, subjectOf(whole)), null);
    expect(record).toMatchObject({ region: null, regions: whole.regions, total: whole.total });
    expect(record.options.words).toBe('杯');
    expect(world.calls(IMAGE_QUERY)).toBe(2);
  });

  it('that shows nothing is not looked for in any other way', async () => {
    const whole = await found(ON_PAGE);
    world.sandbox.fault({ operation: IMAGE_QUERY, kind: 'empty-result' });
    const record = await part(whole, subjectOf(whole));
    expect(record).toMatchObject({ state: 'done', total: 0 });
    expect(world.calls(IMAGE_QUERY)).toBe(2);
    expect(world.sandbox.log().map(({ host }) => host)).not.toContain('cbu01.alicdn.com');
  });

  it('cannot be asked of an interface that takes no parts', async () => {
    const whole = await found(ON_PAGE);
    await vault.change(() => null);
    await savePartner({ ...APPS.partner, sessionOnly: false });
    world.granted.add('https://kf.fw199.com/*');
    expect(await part(whole, subjectOf(whole))).toMatchObject({
      state: 'failed',
      failure: { code: 'not-available', facts: { dialect: 'partner', ability: 'picture' } },
    });
    expect(world.sandbox.log().every(({ operation }) => operation === IMAGE_QUERY)).toBe(true);
  });

  it('of a search that was forgotten is none', async () => {
    expect(await inPart(crypto.randomUUID(), null)).toBeNull();
    const words = await world.keyword('mug');
    expect(await inPart(words.id, null)).toBeNull();
  });
});

describe('what is sent beside a picture', () => {
  const HINT = 'the handle';
  const TITLE = 'Ceramic mug, 350 ml – My shop';

  it.each<[string, Partial<SearchOptions>, object]>([
    ['nothing', {}, {}],
    ['a hint', { hint: ` ${HINT} ` }, { auxiliaryText: HINT }],
    ['the page’s title', { useTitle: true }, { itemTitle: TITLE }],
    ['both', { hint: HINT, useTitle: true }, { auxiliaryText: HINT, itemTitle: TITLE }],
    ['words', { words: '杯' }, { keyword: '杯' }],
  ])('is %s, where the person wants it', async (_, options, sent) => {
    await found(ON_PAGE, { ...NO_OPTIONS, ...options });
    const [{ auxiliaryText, itemTitle, keyword } = {}] = asked();
    expect({ auxiliaryText, itemTitle, keyword }).toEqual({
      auxiliaryText: undefined,
      itemTitle: undefined,
      keyword: undefined,
      ...sent,
    });
  });

  it.each([
    ['a page that has no title', { ...ON_PAGE, title: null }],
    ['a page whose title nobody knows', withoutTitle(ON_PAGE)],
    ['an address', { kind: 'address', address: DEMO.alicdn.src } as const],
  ])('is no title for %s', async (_, source) => {
    await found(source, { ...NO_OPTIONS, useTitle: true });
    expect(asked()[0]).not.toHaveProperty('itemTitle');
  });

  it('is added by a second search of the same picture, and left out by a third', async () => {
    const first = await found(ON_PAGE);
    const sends = (await readSends()).length;
    const titled = await again(first, { useTitle: true });
    await again(titled, { useTitle: false, hint: HINT });
    expect(asked().map(({ itemTitle }) => itemTitle)).toEqual([undefined, TITLE, undefined]);
    expect(world.calls(UPLOAD)).toBe(0);
    expect((await readSends()).length).toBe(sends + 2);
  });

  async function again(search: PictureSearch, change: Partial<SearchOptions>) {
    const wish = await narrowed(search.id, { ...search.options, ...change });
    if (!wish) throw new Error('the search is gone');
    return (await world.search(wish)) as PictureSearch;
  }
});

function withoutTitle(source: PictureSource): PictureSource {
  const bare = { ...source };
  if ('title' in bare) delete bare.title;
  return bare;
}
