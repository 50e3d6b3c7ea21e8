// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { watch } from '@/lib/store/changes';
import {
  clearSends,
  keepPicture,
  logSend,
  prunePictures,
  readPicture,
  readSends,
  removeSend,
} from '@/lib/store/pictures';
import type { PictureProgress } from '@/lib/store/picture-records';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { pictureSearch } from '../components/sample-search';
import { sentEntry, toldEntry } from '../components/sample-send';

const keep = (): Promise<string> => keepPicture(new Blob(['bytes']), 0);
const isKept = async (pictureId: string): Promise<boolean> =>
  (await readPicture(pictureId)) !== undefined;
const ids = async (): Promise<string[]> => (await readSends()).map(({ id }) => id);

/** A finished search that shows a picture as it was sent. */
const shownBy = (picture: Partial<PictureProgress>): Promise<void> =>
  addSearch(pictureSearch({ picture: { ...pictureSearch().picture, ...picture } }));

beforeEach(async () => {
  await clearSearches();
  await clearSends();
});

describe('an entry of the send log that is deleted', () => {
  it('goes with its picture, and the others stay with theirs', async () => {
    const [first, second] = [await keep(), await keep()];
    await logSend(sentEntry('1', { pictureId: first }));
    await logSend(sentEntry('2', { pictureId: second }));
    await removeSend('1');
    expect(await ids()).toEqual(['2']);
    expect([await isKept(first), await isKept(second)]).toEqual([false, true]);
  });

  it('leaves its picture to a search that shows it, and that goes with the search', async () => {
    const pictureId = await keep();
    await shownBy({ preparedId: pictureId });
    await logSend(sentEntry('1', { pictureId }));
    await removeSend('1');
    expect(await ids()).toEqual([]);
    expect(await isKept(pictureId)).toBe(true);
    await clearSearches();
    await prunePictures(Number.POSITIVE_INFINITY);
    expect(await isKept(pictureId)).toBe(false);
  });

  it('leaves its picture to another entry, and goes with the last of them', async () => {
    const pictureId = await keep();
    await logSend(sentEntry('1', { pictureId }));
    await logSend(sentEntry('2', { pictureId, host: 'other.test' }));
    await removeSend('1');
    expect(await isKept(pictureId)).toBe(true);
    await removeSend('2');
    expect(await isKept(pictureId)).toBe(false);
  });

  it('may be one of an address, which has no picture, or gone already', async () => {
    await logSend(toldEntry('1', 'https://shop.test/mug.jpg'));
    await removeSend('1');
    await removeSend('1');
    expect(await ids()).toEqual([]);
  });

  it('is announced', async () => {
    await logSend(sentEntry('1'));
    const heard = new Promise<void>((changed) => {
      const end = watch('sends', () => {
        end();
        changed();
      });
    });
    await removeSend('1');
    await heard;
  });
});

describe('clearing the send log', () => {
  it('takes all pictures but those that a search shows', async () => {
    const [sent, shown] = [await keep(), await keep()];
    await shownBy({ preparedId: shown });
    await logSend(sentEntry('1', { pictureId: sent }));
    await logSend(sentEntry('2', { pictureId: shown }));
    await clearSends();
    expect(await ids()).toEqual([]);
    expect([await isKept(sent), await isKept(shown)]).toEqual([false, true]);
  });

  it('takes nothing that it does not name', async () => {
    const pictureId = await keep();
    await clearSends();
    expect(await isKept(pictureId)).toBe(true);
  });
});
