// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findOne } from '@/lib/finding/find-one';
import type { FoundInPage } from '@/lib/messages/picked';
import { openPage } from '../hover/page';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const SPACER = 'https://shop.test/spacer-1x1.gif';
const MUG = 'https://shop.test/mug.jpg';
const BOX = 'data-box="0 0 400 400"';

/** What the finder answers of a click on an address. */
function found(html: string, address: string, drawn = false): Promise<FoundInPage | null> {
  openPage(html);
  return findOne(document, () => null, { address, film: false, drawn }, 1_000_000);
}

describe('what was clicked', () => {
  it('is the picture under an empty one that lies over it', async () => {
    const over = `<img src="${MUG}" ${BOX}><img src="${SPACER}" ${BOX}>`;
    expect(await found(over, SPACER)).toMatchObject({ addresses: [MUG], isOther: true });
  });

  it('is the background of an image that holds one pixel', async () => {
    const html = `<img src="${PIXEL}" style="background-image: url(${MUG})" ${BOX}>`;
    expect(await found(html, PIXEL)).toMatchObject({ addresses: [MUG], isOther: true });
  });

  it('is itself where it can be of goods', async () => {
    const html = `<img src="${SPACER}" ${BOX}><img src="${MUG}" ${BOX}>`;
    expect(await found(html, MUG)).toMatchObject({ addresses: [MUG], isOther: false });
  });

  it('is what is seen of a slide that is not, though nobody can read that', async () => {
    // Without a drawing API a canvas gives no bytes, as one with another site’s pixels.
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = (): null => null;
      },
    );
    const html = `<canvas width="400" height="400" ${BOX}></canvas><img src="${MUG}" style="opacity: 0; visibility: hidden" ${BOX}>`;
    const slide = await found(html, MUG);
    expect(slide).toMatchObject({ addresses: [], data: null, isOther: true });
    expect(slide?.placement).toMatchObject({ width: 400, height: 400 });
  });

  it('is told with the image that it lies over', async () => {
    const frame = 'https://shop.test/frame.png';
    const html = `<img src="${MUG}" ${BOX}><img src="${frame}" ${BOX}>`;
    expect(await found(html, frame)).toMatchObject({
      addresses: [frame],
      beneath: { addresses: [MUG] },
    });
    expect((await found(html, MUG))?.beneath).toBeUndefined();
  });

  it('is found again where only a style sheet shows it', async () => {
    const html = `<div style="background-image: url(${MUG})" ${BOX}></div>`;
    expect(await found(html, MUG)).toMatchObject({
      addresses: [MUG],
      placement: { width: 400 },
      isOther: false,
    });
  });

  it('is not a thumbnail that only names it', async () => {
    expect(await found(`<img src="${SPACER}" data-zoom="${MUG}" ${BOX}>`, MUG)).toBeNull();
  });

  it('is neither drawn nor cut out of the screen where a placeholder stands', async () => {
    const html = `<img src="${SPACER}" data-src="${MUG}" ${BOX}>`;
    expect(await found(html, SPACER)).toMatchObject({ addresses: [MUG], placement: null });
    expect(await found(html, SPACER, true)).toMatchObject({ data: null });
  });
});
