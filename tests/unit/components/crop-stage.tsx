import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { CropPage } from '@/components/panel/crop-page';
import type { Place } from '@/lib/store/panel-view';
import { keepPicture } from '@/lib/store/pictures';
import { clearSearches } from '@/lib/store/searches';
import { element, mount, unmount } from './mount';

export const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** happy-dom draws nothing: what would be cut out is told by the size of its canvas. */
class CanvasDouble {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext = () => ({ translate() {}, transform() {}, drawImage() {}, fillRect() {} });
  convertToBlob = ({ type }: { type: string }) =>
    Promise.resolve(new Blob([`${String(this.width)}x${String(this.height)} ${type}`], { type }));
}

/** A picture of 1000 by 800 pixels in the store, for each test of a file. @returns how to get its id */
export function cropPictures(): () => string {
  let pictureId = '';
  beforeEach(async () => {
    // A store takes no Blob of happy-dom's.
    vi.stubGlobal('Blob', NodeBlob);
    vi.stubGlobal('File', NodeFile);
    vi.stubGlobal('OffscreenCanvas', CanvasDouble);
    vi.stubGlobal('createImageBitmap', () =>
      Promise.resolve({ width: 1000, height: 800, close: () => undefined }),
    );
    pictureId = await keepPicture(new Blob([PNG]), Date.now());
  });
  afterEach(async () => {
    unmount();
    vi.unstubAllGlobals();
    await clearSearches();
  });
  return () => pictureId;
}

type CropPlace = Extract<Place, { kind: 'crop' | 'adjust' }>;

/** Shows the page on which a picture is cropped. */
export async function showCrop(place: CropPlace): Promise<void> {
  await mount(<CropPage place={place} windowId={7} trail={[]} notice={null} />);
}

/** What is drawn over the picture. */
export const frame = (): HTMLElement => element('[aria-label="Part of the picture"]');

/** Presses a key on an element. */
export function keyOn(
  target: EventTarget | null,
  key: string,
  more: KeyboardEventInit = {},
): Promise<void> {
  return act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  });
}

/** That the page shows some words. */
export const shows = (words: string) => () => expect(document.body.textContent).toContain(words);
