// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takePictures } from '@/components/picker/take';
import { imagePicture } from '@/lib/finding/image-element';
import { placeOf } from '@/lib/finding/place';
import type { PickedPicture } from '@/lib/messages/picked';
import { LONGEST_ADDRESS } from '@/lib/picture/limits';

const ZOOM = 'https://shop.test/zoom.jpg';
const SMALL = 'https://shop.test/small.jpg';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const LONG = `data:image/png;base64,${'A'.repeat(LONGEST_ADDRESS)}`;

describe('a picture that is taken', () => {
  /** Of an image with these attributes. */
  const taken = async (attributes: Record<string, string>): Promise<Partial<PickedPicture>> => {
    const image = document.createElement('img');
    for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, value);
    const picture = { ...imagePicture(image), id: 1, place: placeOf(image) };
    const [one = {}] = await takePictures([picture], window, ({ element }) => element);
    return one;
  };

  it('says which of its addresses is shown, where that is not the first', async () => {
    expect(await taken({ src: SMALL, 'data-zoom': ZOOM })).toMatchObject({
      addresses: [ZOOM, SMALL],
      shown: SMALL,
    });
    expect(await taken({ src: SMALL })).toEqual({
      addresses: [SMALL],
      data: null,
      placement: null,
    });
  });

  it('says so of a short data: address, and hands a long one over as bytes', async () => {
    expect(await taken({ src: PIXEL, 'data-zoom': ZOOM })).toMatchObject({
      addresses: [ZOOM, PIXEL],
      shown: PIXEL,
      data: null,
    });
    const long = await taken({ src: LONG, 'data-zoom': ZOOM });
    expect(long).toMatchObject({ addresses: [ZOOM], data: LONG });
    expect(long.shown).toBeUndefined();
  });

  it('names no data: address beside a file that is shown', async () => {
    expect(await taken({ src: SMALL, 'data-zoom': PIXEL })).toMatchObject({ addresses: [SMALL] });
  });
});
