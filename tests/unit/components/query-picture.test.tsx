// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QueryPicture } from '@/components/picture/query-picture';
import { keepPicture } from '@/lib/store/pictures';
import type { PictureSource } from '@/lib/store/picture-records';
import { mount, unmount, until } from './mount';
import { pictureSearch } from './sample-search';

const OWN = 'https://cbu01.alicdn.com/img/ibank/mug.jpg';
const picture = (): HTMLImageElement | null => document.querySelector('img');
const fail = (): Promise<void> =>
  act(() => void picture()?.dispatchEvent(new Event('error', { bubbles: false })));

/** Shows a picture whose bytes are kept, and which cannot be decoded. */
const showBroken = async (source: (pictureId: string) => PictureSource): Promise<void> => {
  const pictureId = await keepPicture(new Blob(['no picture']), Date.now());
  const known = { ...pictureSearch().picture, originalId: pictureId };
  await mount(
    <QueryPicture search={pictureSearch({ source: source(pictureId), picture: known })} />,
  );
  await until(() => expect(picture()?.src).toMatch(/^blob:/));
};

beforeEach(() => vi.stubGlobal('Blob', NodeBlob));
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

describe('a searched picture that cannot be shown', () => {
  it('gives way to a sign', async () => {
    await showBroken((pictureId) => ({ kind: 'stored', pictureId, name: 'words.png' }));
    await fail();
    expect(picture()).toBeNull();
    expect(document.querySelector('svg')).not.toBeNull();
  });

  it('is shown from 1688’s own host, where it lies there too', async () => {
    await showBroken(() => ({ kind: 'address', address: OWN }));
    await fail();
    expect(picture()?.src).toBe(OWN);
    await fail();
    expect(picture()).toBeNull();
  });
});
