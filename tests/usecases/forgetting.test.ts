import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { keepPicture, readPicture, readSends } from '@/lib/store/pictures';
import { EMPTY_POPUP_FORM, popupForm } from '@/lib/store/popup-form';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches } from '@/lib/store/searches';
import { searchCommands } from '../../entrypoints/background/commands/searches';
import { demoPicture } from '../sandbox';
import { drawPictures } from '../support/draw-pictures';
import { startWorld, type World } from './world';

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  drawPictures();
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await world.connect();
});
afterAll(() => started.close());

const keep = async (): Promise<string> =>
  keepPicture(new Blob([new Uint8Array(await demoPicture())]), world.now());
const searched = (pictureId: string): Promise<SearchRecord> =>
  world.search({
    kind: 'picture',
    source: { kind: 'stored', pictureId, name: 'mug.jpg' },
    options: NO_OPTIONS,
  });
const clear = () => searchCommands({ ...world, searches: world })['searches.clear']({});
const isKept = async (id: string | null): Promise<boolean> =>
  (await readPicture(id ?? '')) !== undefined;

describe('searches that are forgotten', () => {
  it('take their pictures along, but for what the send log shows', async () => {
    const given = await keep();
    const search = await searched(given);
    if (search.kind !== 'picture') throw new Error(search.kind);
    const { originalId, preparedId } = search.picture;
    const [sent] = await readSends();
    expect(sent?.pictureId).toBe(preparedId);
    await clear();
    expect(await latestSearches(9)).toEqual([]);
    expect(await Promise.all([given, originalId, preparedId].map(isKept))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('leave a picture that somebody has in hand to search for', async () => {
    const inHand = await keep();
    await searched(await keep());
    await clear();
    expect(await isKept(inHand)).toBe(true);
    expect(await searched(inHand)).toMatchObject({ state: 'done' });
  });

  it('leave no picture that nobody has searched for within an hour', async () => {
    const old = await keep();
    await world.clock.wait(3_600_001);
    await clear();
    expect(await isKept(old)).toBe(false);
  });

  it('leave nothing of themselves in the popup', async () => {
    await popupForm.write({ ...EMPTY_POPUP_FORM, keyword: 'mug', searchId: 'a-search' });
    await clear();
    expect(await popupForm.read()).toEqual(EMPTY_POPUP_FORM);
  });
});
