import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { readPicture, readSends } from '@/lib/store/pictures';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import { searchCommands } from '../../entrypoints/background/commands/searches';
import { settingCommands } from '../../entrypoints/background/commands/settings';
import { DEMO, demoPicture } from '../sandbox';
import { decodePictures } from '../support/decode-pictures';
import { startWorld, type World } from './world';

const DONE = { ok: true, value: null };
const ORIGINAL = DEMO.alicdn.src.replace('.400x400', '');

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  decodePictures();
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await vault.change(() => null);
  await world.connect();
});
afterAll(() => started.close());

const worker = () => ({ ...world, searches: world });
const byPicture = (source: PictureSource) =>
  world.search({ kind: 'picture', source, options: NO_OPTIONS });
const ofAddress = (address: string) => byPicture({ kind: 'address', address });
const handOver = (searchId: string) => searchCommands(worker())['search.handOver']({ searchId });
const ownPage = (address: string): string =>
  `https://air.1688.com/kapp/1688-search/pc-image-search/?tab=imageSearch&imageAddress=${encodeURIComponent(address)}`;
/** A picture whose bytes are sent. */
const ownFile = async (): Promise<PictureSource> => ({
  kind: 'address',
  address: `data:image/jpeg;base64,${(await demoPicture()).toString('base64')}`,
});

describe('a picture that is handed over to 1688’s own page', () => {
  it('goes there by its public address, which the send log tells of before the tab opens', async () => {
    const { id } = await ofAddress(DEMO.cors.src);
    const before = await readSends();
    const openTab = async (url: string): Promise<void> => {
      const [entry] = await readSends();
      expect(entry).toMatchObject({ host: 'air.1688.com', address: DEMO.cors.src });
      world.opened.push(url);
    };
    const searches = { ...world, openTab };
    const commands = searchCommands({ ...world, searches });
    expect(await commands['search.handOver']({ searchId: id })).toEqual(DONE);
    expect(world.opened).toEqual([ownPage(DEMO.cors.src)]);
    const sends = await readSends();
    expect(sends).toHaveLength(before.length + 1);
    expect(sends[0]).toMatchObject({ pictureId: null, sent: null, at: world.now() });
  });

  it('goes there as the original where it is a thumbnail of 1688’s', async () => {
    const { id } = await ofAddress(DEMO.alicdn.src);
    expect(await handOver(id)).toEqual(DONE);
    expect(ORIGINAL).not.toBe(DEMO.alicdn.src);
    expect(world.opened).toEqual([ownPage(ORIGINAL)]);
  });

  it('leaves the search as it is, and calls nobody', async () => {
    const search = await ofAddress(DEMO.alicdn.src);
    world.sandbox.clearLog();
    await handOver(search.id);
    expect(await readSearch(search.id)).toEqual(search);
    expect(world.sandbox.log()).toEqual([]);
  });

  it('must have an address that anybody may know', async () => {
    const secret = await ofAddress(`${DEMO.cors.src}?token=abc`);
    const file = await byPicture(await ownFile());
    const before = await readSends();
    for (const { id } of [secret, file]) {
      expect(await handOver(id)).toMatchObject({ error: { code: 'picture-no-address' } });
    }
    expect(world.opened).toEqual([]);
    expect(await readSends()).toEqual(before);
  });

  it('must be that of a search that is there, by a picture', async () => {
    const words = await world.keyword('mug');
    for (const id of [words.id, crypto.randomUUID()]) {
      expect(await handOver(id)).toMatchObject({ error: { code: 'search-gone' } });
    }
    expect(world.opened).toEqual([]);
  });
});

describe('an entry of the send log', () => {
  it('is deleted by a command, and the search goes on showing its picture', async () => {
    const search = (await byPicture(await ownFile())) as PictureSearch;
    const preparedId = search.picture.preparedId ?? '';
    const [entry] = await readSends();
    expect(entry).toMatchObject({ pictureId: preparedId });
    const commands = settingCommands(worker());
    expect(await commands['sends.remove']({ id: entry?.id ?? '' })).toEqual(DONE);
    expect(await readSends()).toEqual([]);
    expect(await readPicture(preparedId)).toBeDefined();
    await searchCommands(worker())['searches.clear']({});
    expect(await readPicture(preparedId)).toBeUndefined();
  });
});
