import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PickedPicture } from '@/lib/messages/picked';
import { lookedAt } from '@/lib/reading/look';
import type { PagePicture } from '@/lib/reading/page';
import { readPicture } from '@/lib/store/pictures';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const CLICKED = 'https://shop.test/slide-3.jpg';
const LARGE = 'https://shop.test/large.jpg';
const SMALL = 'https://shop.test/small.jpg';
const BLOB = 'blob:https://shop.test/1';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const clicked: PagePicture = {
  kind: 'page',
  address: CLICKED,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 1,
};

/** What is known of a click once the finder has answered so. */
function after(
  found: Omit<PickedPicture, 'placement'> | null,
  picture: PagePicture = clicked,
): Promise<PagePicture> {
  fakePage({ files: { '/finder.js': () => found && { ...found, placement: null } } });
  return lookedAt(fakeClock(), picture, 1);
}

describe('a click, once its page has been asked', () => {
  it('means what the page names, and not what it shows meanwhile', async () => {
    expect(await after({ addresses: [LARGE], data: null }, { ...clicked, address: PIXEL })).toEqual(
      { ...clicked, address: LARGE, others: [] },
    );
  });

  it('knows the better addresses and the one that is shown', async () => {
    expect(await after({ addresses: [LARGE, SMALL], shown: SMALL, data: null })).toEqual({
      ...clicked,
      address: LARGE,
      others: [SMALL],
      shown: SMALL,
    });
  });

  it('keeps the bytes that only the page has, beside the address that only the page can read', async () => {
    const looked = await after({ addresses: [], shown: BLOB, data: PIXEL });
    expect(looked).toMatchObject({ address: BLOB, others: [], spare: { way: 'page' } });
    const kept = await readPicture(looked.spare?.pictureId ?? '');
    const bytes = Buffer.from(await new Response(kept).arrayBuffer());
    expect(PIXEL).toBe(`data:image/gif;base64,${bytes.toString('base64')}`);
  });

  it('is not taken for the uppermost element where a canvas is seen in its place', async () => {
    expect(await after({ addresses: [], data: PIXEL })).toMatchObject({ address: '' });
  });

  it('stays what it was where the page knows no more, or lets no script in', async () => {
    expect(await after({ addresses: [], data: null })).toMatchObject({ address: CLICKED });
    expect(await after(null)).toBe(clicked);
  });

  it('is asked for once', async () => {
    const looked = await after({ addresses: [LARGE], data: null });
    const injections = fakePage({});
    expect(await lookedAt(fakeClock(), looked, 2)).toBe(looked);
    expect(injections).toEqual([]);
  });
});
