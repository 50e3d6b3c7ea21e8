import 'fake-indexeddb/auto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PickedPicture } from '@/lib/messages/picked';
import { lookedAt } from '@/lib/reading/look';
import type { PagePicture } from '@/lib/reading/page';
import { readPicture } from '@/lib/store/pictures';
import { fakeClock } from '../../support/fake-clock';
import { drawPictures } from '../../support/draw-pictures';
import { fakePage } from '../../support/fake-page';

beforeAll(drawPictures);

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

/** A network on which every address shows a picture of this, 0 transparent to 1 opaque. */
const showing =
  (alpha: number): typeof fetch =>
  async () => {
    const background = { r: 200, g: 0, b: 0, alpha };
    const file = sharp({ create: { width: 90, height: 90, channels: 4, background } });
    return new Response(new Uint8Array(await file.png().toBuffer()));
  };
const files = showing(1);

/** What is known of a click once the finder has answered so. */
function after(
  found: (Omit<PickedPicture, 'placement'> & { isOther?: boolean }) | null,
  picture: PagePicture = clicked,
): Promise<PagePicture> {
  fakePage({
    files: { '/finder.js': () => found && { isOther: false, ...found, placement: null } },
  });
  return lookedAt({ fetch: files, wait: fakeClock().wait }, picture, 1);
}

describe('a click, once its page has been asked', () => {
  it('means what the page names, and not what it shows meanwhile', async () => {
    expect(await after({ addresses: [LARGE], data: null }, { ...clicked, address: PIXEL })).toEqual(
      { ...clicked, address: LARGE, others: [] },
    );
  });

  it('knows the better addresses and the one that is shown', async () => {
    const shownSize = { width: 400, height: 300 };
    const named = { addresses: [LARGE, SMALL], shown: SMALL, shownSize, data: null };
    expect(await after(named)).toEqual({
      ...clicked,
      address: LARGE,
      others: [SMALL],
      shown: SMALL,
      shownSize,
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
    const bytes = await after({ addresses: [], data: PIXEL, isOther: true });
    expect(bytes).toMatchObject({ address: '', spare: { way: 'page' } });
    // Nobody can read this one: the page is asked again where it stands, by what was clicked.
    const seen = await after({ addresses: [], data: null, isOther: true });
    expect(seen).toMatchObject({ address: '', others: [], clicked: CLICKED });
  });

  it('stays what it was where the page knows no more, or lets no script in', async () => {
    expect(await after({ addresses: [], data: null })).toMatchObject({ address: CLICKED });
    expect(await after(null)).toBe(clicked);
  });

  it('means what lies under it, where it is a frame with nothing in it', async () => {
    const frame = 'https://shop.test/frame.png';
    const beneath = { addresses: [LARGE], data: null, placement: null };
    const found = { addresses: [frame], data: null, placement: null, isOther: false, beneath };
    const meant = async (fetch: typeof globalThis.fetch): Promise<string> => {
      fakePage({ files: { '/finder.js': () => found } });
      const parts = { fetch, wait: fakeClock().wait };
      return (await lookedAt(parts, { ...clicked, address: frame }, 1)).address;
    };
    expect(await meant(showing(0.1))).toBe(LARGE);
    expect(await meant(showing(0.9))).toBe(frame);
    expect(await meant(() => Promise.resolve(new Response('', { status: 404 })))).toBe(frame);
  });

  it('is asked for once', async () => {
    const looked = await after({ addresses: [LARGE], data: null });
    const injections = fakePage({});
    const parts = { fetch: files, wait: fakeClock().wait };
    expect(await lookedAt(parts, looked, 2)).toBe(looked);
    expect(injections).toEqual([]);
  });
});
