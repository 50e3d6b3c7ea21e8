// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { takePictures } from '@/components/picker/take';
import { imagePicture } from '@/lib/finding/image-element';
import { placeOf } from '@/lib/finding/place';
import type { PickedPicture } from '@/lib/messages/picked';
import { LONGEST_ADDRESS } from '@/lib/picture/limits';
import { openPage } from '../hover/page';

const ZOOM = 'https://shop.test/zoom.jpg';
const SMALL = 'https://shop.test/small.jpg';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const LONG = `data:image/png;base64,${'A'.repeat(LONGEST_ADDRESS)}`;

/** What is taken of the page's first image. */
async function taken(html: string): Promise<Partial<PickedPicture>> {
  openPage(html);
  const image = document.querySelector('img');
  if (!image) return {};
  const picture = { ...imagePicture(image), id: 1, place: placeOf(image) };
  const [one = {}] = await takePictures([picture], window, ({ element }) => element);
  return one;
}

/** An image with these attributes, 400 CSS pixels wide. */
const image = (attributes: string): string => `<img ${attributes} data-box="0 0 400 400">`;

describe('a picture that is taken', () => {
  it('says which of its addresses is shown, where that is not the first, and in how many pixels', async () => {
    expect(await taken(image(`src="${SMALL}" data-zoom="${ZOOM}"`))).toMatchObject({
      addresses: [ZOOM, SMALL],
      shown: SMALL,
      shownSize: { width: 800, height: 800 },
      placement: { width: 400 },
    });
    expect(await taken(image(`src="${SMALL}"`))).toEqual({
      addresses: [SMALL],
      data: null,
      placement: expect.objectContaining({ width: 400 }) as unknown,
    });
  });

  it('is not what was to be loaded late, where a file is seen instead', async () => {
    expect(await taken(image(`src="${SMALL}" data-img="${ZOOM}"`))).toMatchObject({
      addresses: [SMALL],
    });
  });

  it('that its page makes unreadable takes no other along', async () => {
    const one = (src: string) => {
      const image = document.createElement('img');
      image.setAttribute('src', src);
      return { ...imagePicture(image), id: 1, place: placeOf(image) };
    };
    const broken = { ...one(SMALL), readBytes: () => Promise.reject(new URIError('malformed')) };
    const both = await takePictures([broken, one(ZOOM)], window, ({ element }) => element);
    expect(both).toMatchObject([
      { addresses: [SMALL], data: null },
      { addresses: [ZOOM], data: null },
    ]);
  });

  it('names no data: address beside a file that is shown', async () => {
    const one = await taken(image(`src="${SMALL}" data-zoom="${PIXEL}"`));
    expect(one).toMatchObject({ addresses: [SMALL] });
  });
});

describe('a picture inside its own address', () => {
  it('is named beside better ones where it is short, and handed over as bytes where it is long', async () => {
    // The pixels of this DOM are all of one kind, so that it has to be told what is drawn.
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = (): object => ({
          drawImage: vi.fn(),
          getImageData: () => ({ data: COLOURS }),
        });
      },
    );
    const COLOURS = new Uint8ClampedArray(1024).map((_, at) => at);
    const draw = (data: string): string => image(`src="${data}#300x300" data-zoom="${ZOOM}"`);
    expect(await taken(draw(PIXEL))).toMatchObject({
      addresses: [ZOOM, `${PIXEL}#300x300`],
      shown: `${PIXEL}#300x300`,
      data: null,
    });
    const long = await taken(draw(LONG));
    expect(long).toMatchObject({ addresses: [ZOOM], data: `${LONG}#300x300` });
    expect(long.shown).toBeUndefined();
  });
});

describe('a placeholder', () => {
  it.each([
    ['one pixel', `src="${PIXEL}" data-src="${ZOOM}"`],
    ['a blurred file', `src="https://shop.test/blurred-12x12.jpg" data-original="${ZOOM}"`],
    ['a preview', `src="https://shop.test/preview-40x40.jpg" data-src="${ZOOM}"`],
  ])('of %s is neither sent nor cut out of the screen', async (_, attributes) => {
    expect(await taken(image(attributes))).toEqual({
      addresses: [ZOOM],
      data: null,
      placement: null,
    });
  });

  it('is a file that images show which each name another picture', async () => {
    const lazy = (number: number): string =>
      image(`src="${SMALL}" data-src="https://shop.test/${number}.jpg"`);
    expect(await taken(lazy(1) + lazy(2) + lazy(3))).toEqual({
      addresses: ['https://shop.test/1.jpg'],
      data: null,
      placement: null,
    });
  });

  it('is nothing that could be cut out of the screen where no file is loaded at all', async () => {
    const wanted = { addresses: [ZOOM], data: null, placement: null };
    expect(await taken(image(`data-src="${ZOOM}"`))).toEqual(wanted);
  });
});
