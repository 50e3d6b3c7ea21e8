import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PictureSearch } from '../../lib/store/records';
import { DEMO, GALLERY, type GalleryCase } from '../sandbox';
import { ONE_PIXEL } from '../sandbox/gallery/exhibit';
import { clickItem, middleOf } from './clicking';
import { galleryVisit, nextSearch, type Visit } from './gallery-visit';
import { latestSearch } from './picking';
import { offerIds, openConnectedStage, type Stage } from './stage';

/**
 * All that a right-click names, but for the frame of another site: that has to be asked for, which
 * takes a display (`menu-contexts.test.ts`).
 */
const BY_MENU = GALLERY.filter(({ way, name }) => way === 'menu' && name !== 'frame-cross-origin');

const UPLOAD = 'product.image.upload';
const FILLING = 'position: absolute; inset: 0; width: 400px; height: 400px;';
const ROUND =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="150" fill="teal"/></svg>';

let stage: Stage;
let panel: Page;
let page: Page;
let visit: Visit;

beforeAll(async () => {
  stage = await openConnectedStage({ headless: true });
  panel = await stage.browser.extensionPage('sidepanel.html');
  page = await stage.browser.open('about:blank');
  visit = galleryVisit(stage, page);
});
beforeEach(() => stage.sandbox.clearLog());
afterAll(() => stage.close());

/** Clicks our item in the menu of what is at the middle of an element. @returns the ended search */
const searchAt = async (selector: string): Promise<PictureSearch> => {
  const before = (await latestSearch(panel))?.id;
  await clickItem(stage, await middleOf(page, selector));
  return nextSearch(panel, before);
};
const expectFirst = (ids: readonly number[]): Promise<void> =>
  expect.poll(async () => (await offerIds(panel))[0]).toBeOneOf(ids.map(String));

describe('every case of the gallery that a right-click names', () => {
  it.each(BY_MENU)('$name', async (one) => {
    await visit(one);
    const search = await searchAt(one.target ?? '#stage');
    if (one.offerIds.length === 0) {
      expect(search.failure?.code).toBe('picture-format');
      return;
    }
    expect(search.failure).toBeNull();
    await expectFirst(one.offerIds);
    if (one.expects) expect(search.picture.sent?.originalWidth).toBe(one.expects.side);
  });
});

describe('what a right-click names only nearly', () => {
  const exhibit = (name: string): GalleryCase => {
    const found = GALLERY.find((one) => one.name === name);
    if (!found) throw new Error(`no exhibit ${name}`);
    return found;
  };
  /** Puts something else in the picture's place, on a page of the gallery. */
  const show = async (html: string): Promise<void> => {
    await visit(exhibit('plain'));
    await page.locator('#stage').evaluate(async (main, content) => {
      main.innerHTML = content;
      const images = [...main.querySelectorAll<HTMLImageElement>('img[src]')];
      await Promise.all(images.map((image) => image.decode()));
    }, html);
  };
  /** Shows a file from a `blob:` address, with so many bytes behind it that say nothing. */
  const showBlob = async (file: string, more: { zeros?: number; revoked?: boolean }) => {
    await show('<img id="target" width="400" height="400">');
    await page.evaluate(
      async ([address, zeros, isRevoked]) => {
        const blob = await (await fetch(address)).blob();
        const image = document.querySelector<HTMLImageElement>('#target');
        if (!image) return;
        image.src = URL.createObjectURL(new Blob([blob, new Uint8Array(zeros)], blob));
        await image.decode();
        if (isRevoked) URL.revokeObjectURL(image.src);
      },
      [file, more.zeros ?? 0, more.revoked ?? false] as const,
    );
  };
  /** Red, green, blue and opacity of the first pixel of what was sent. */
  const cornerOf = ({ picture: { preparedId } }: PictureSearch): Promise<number[]> =>
    panel.evaluate(async (id) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('tongkuan');
        opening.onsuccess = () => {
          done(opening.result);
        };
      });
      const kept = await new Promise<{ blob: Blob }>((done) => {
        const reading = db.transaction('pictures').objectStore('pictures').get(id);
        reading.onsuccess = () => {
          done(reading.result as { blob: Blob });
        };
      });
      db.close();
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(await createImageBitmap(kept.blob), 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, preparedId ?? '');
  const placeholderOf = (src: string): string =>
    `<img id="target" src="${ONE_PIXEL}" data-src="${src}" width="400" height="400">`;

  it('is the slide that is seen of a carousel of 1688’s own pictures, without an upload', async () => {
    const [seen, above] = [DEMO.alicdn.src, DEMO.linked.src];
    await show(
      `<img style="${FILLING}" src="${seen}"><img style="${FILLING} opacity: 0" src="${above}">`,
    );
    expect((await searchAt('#stage')).failure).toBeNull();
    await expectFirst(DEMO.alicdn.offerIds);
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('is 1688’s own picture where its placeholder stands, without an upload', async () => {
    await show(placeholderOf(DEMO.alicdn.src));
    expect((await searchAt('#target')).failure).toBeNull();
    await expectFirst(DEMO.alicdn.offerIds);
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('is never the placeholder of what is out of reach: its host is named', async () => {
    await show(placeholderOf(DEMO.foreign.src));
    const { failure } = await searchAt('#target');
    expect(failure).toMatchObject({
      code: 'picture-out-of-reach',
      facts: { host: 'cdn.pictures.test' },
    });
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('is a drawing in a shadow root, which its page draws', async () => {
    const { picture, offerIds: ids } = exhibit('svg-vector');
    await show('<div id="target"></div>');
    await page.locator('#target').evaluate(async (host, src) => {
      const image = new Image(400, 400);
      image.src = src;
      host.attachShadow({ mode: 'closed' }).append(image);
      await image.decode();
    }, picture);
    const search = await searchAt('#target');
    expect(search).toMatchObject({ failure: null, picture: { way: 'page' } });
    await expectFirst(ids);
  });

  it('is a blob of more than a message holds', async () => {
    const { picture, offerIds: ids } = exhibit('plain');
    await showBlob(picture, { zeros: 9_000_000 });
    const search = await searchAt('#target');
    expect(search).toMatchObject({ failure: null, picture: { way: 'page' } });
    await expectFirst(ids);
  });

  it('is on white where it has no ground', async () => {
    const white = [255, 255, 255, 255];
    await showBlob(exhibit('transparent-png').picture, { revoked: true });
    expect(await cornerOf(await searchAt('#target'))).toEqual(white);
    await show(`<img id="target" src="data:image/svg+xml,${encodeURIComponent(ROUND)}">`);
    expect(await cornerOf(await searchAt('#target'))).toEqual(white);
  });
});
