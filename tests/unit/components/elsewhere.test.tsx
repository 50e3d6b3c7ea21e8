// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FORM } from '@/components/panel/filter-and-sort';
import { SearchView } from '@/components/panel/search-view';
import { keepPicture } from '@/lib/store/pictures';
import type { PictureProgress, PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { button, failing, fakeWorker, mount, press, said, unmount, until } from './mount';
import { pictureSearch } from './sample-search';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const PUBLIC = 'https://shop.test/mug.jpg';
const OWN = 'https://cbu01.alicdn.com/img/ibank/mug.220x220.jpg';

/** The picture that a canvas draws is told by its size and its type. */
class CanvasDouble {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext = () => ({ drawImage() {} });
  convertToBlob = ({ type }: { type: string }) =>
    Promise.resolve(new Blob([`${String(this.width)}x${String(this.height)}`], { type }));
}

const show = (search: PictureSearch): Promise<void> =>
  mount(
    <SearchView
      search={search}
      stored={{ offers: [], broken: false }}
      windowId={7}
      trail={[]}
      isArrival={false}
      narrowing={NO_FORM}
      changeNarrowing={() => undefined}
    />,
  );
const from = (source: PictureSource, kept: Partial<PictureProgress> = {}): PictureSearch =>
  pictureSearch({ source, picture: { ...pictureSearch().picture, ...kept } });
const fromFile = async (bytes: Uint8Array<ArrayBuffer> = PNG): Promise<PictureSearch> => {
  const pictureId = await keepPicture(new Blob([bytes]), Date.now());
  return from({ kind: 'stored', pictureId, name: 'mug.png' });
};
const fromAddress = (address: string): PictureSearch => from({ kind: 'address', address });

const fold = (): HTMLDetailsElement | undefined =>
  [...document.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent.includes('Search this picture elsewhere'),
  );
const links = (): (string | null)[][] =>
  [...(fold()?.querySelectorAll('a') ?? [])].map((link) => [
    link.textContent,
    link.getAttribute('href'),
    link.getAttribute('target'),
    link.getAttribute('rel'),
  ]);
const count = (words: string): number =>
  [...document.querySelectorAll('button, a')].filter((one) => one.textContent === words).length;

const NEW_TAB = ['_blank', 'noopener noreferrer'];
const OTHERS = [
  ['Taobao', 'https://www.taobao.com/', ...NEW_TAB],
  ['AliExpress', 'https://www.aliexpress.com/', ...NEW_TAB],
  ['Alibaba.com', 'https://www.alibaba.com/picture/search.htm', ...NEW_TAB],
];

// A store takes no Blob of happy-dom's.
beforeEach(() => vi.stubGlobal('Blob', NodeBlob));
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

describe('the markets’ own pages', () => {
  it('are behind a closed line, four of them, and none is told anything', async () => {
    await show(await fromFile());
    expect(fold()?.open).toBe(false);
    expect(links()).toEqual([['1688', 'https://www.1688.com/', ...NEW_TAB], ...OTHERS]);
    expect(fold()?.textContent).toContain('paste or upload it there');
    expect(fold()?.textContent).not.toContain('told');
  });

  it('get a public address by the worker’s command alone, and only 1688’s', async () => {
    const sent = fakeWorker();
    await show(fromAddress(PUBLIC));
    expect(links()).toEqual(OTHERS);
    expect(fold()?.textContent).toContain('1688 is told the picture’s address');
    await press('1688');
    expect(sent).toEqual([{ name: 'search.handOver', command: { searchId: 'picture' } }]);
  });

  it('get no address that holds somebody’s secret', async () => {
    await show(fromAddress(`${PUBLIC}?token=abc`));
    expect(document.body.innerHTML).not.toContain('token');
  });

  it('say why 1688’s could not be opened', async () => {
    fakeWorker(failing('search.handOver', 'search-gone'));
    await show(fromAddress(PUBLIC));
    await press('1688');
    await until(() => expect(said('alert')).toHaveLength(1));
  });

  it('speak of saving it from its page where no button here does', async () => {
    const closed = { code: 'picture-out-of-reach' as const, facts: { host: 'shop.test' } };
    await show({ ...fromAddress(`${PUBLIC}?token=abc`), state: 'failed', failure: closed });
    expect(count('Save the picture')).toBe(0);
    expect(document.body.textContent).toContain('Save the picture from its page');
    expect(document.body.textContent).not.toMatch(/copy/i);
    await show(fromAddress(PUBLIC));
    expect(fold()?.textContent).toContain('For the others, save the picture from its page');
  });

  it('are not offered where nobody has the picture', async () => {
    await show(pictureSearch());
    expect(fold()).toBeUndefined();
  });

  it('stand in the notice instead, once, where a search failed for its picture', async () => {
    const search = await fromFile();
    await show({ ...search, state: 'failed', failure: { code: 'picture-not-accepted' } });
    expect(fold()).toBeUndefined();
    expect([count('Save the picture'), count('Copy the picture'), count('Taobao')]).toEqual([
      1, 1, 1,
    ]);
  });

  it('keep their line where a search failed for something else', async () => {
    const search = await fromFile();
    await show({ ...search, state: 'failed', failure: { code: 'network-failed' } });
    expect(fold()).toBeDefined();
    expect(count('Save the picture')).toBe(1);
  });

  it('are opened anew, and for a search that found nothing, by the same command', async () => {
    const sent = fakeWorker();
    await show({ ...fromAddress(PUBLIC), notes: ['opened-elsewhere'] });
    await press('Open it again');
    await show({ ...fromAddress(PUBLIC), total: 0 });
    await press('Search on 1688’s own page');
    expect(sent.map(({ name }) => name)).toEqual(['search.handOver', 'search.handOver']);
    expect(document.body.innerHTML).not.toContain('imageAddress');
  });
});

describe('saving the picture', () => {
  let saved: { name: string; file: Blob }[];

  beforeEach(() => {
    saved = [];
    let made = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      made = file as Blob;
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, file: made });
    });
  });

  it('gives it as it was made fit for sending, named after its format', async () => {
    const search = await fromFile(PNG);
    const preparedId = await keepPicture(new Blob([JPEG]), Date.now());
    await show({ ...search, picture: { ...search.picture, preparedId } });
    await press('Save the picture');
    await until(() => expect(saved.map(({ name }) => name)).toEqual(['tongkuan-picture.jpg']));
    expect(new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? [])).toEqual(JPEG);
  });

  it('gives it as it is, where nothing was made of it', async () => {
    await show(await fromFile());
    await press('Save the picture');
    await until(() => expect(saved.map(({ name }) => name)).toEqual(['tongkuan-picture.png']));
  });

  it('reads one of 1688’s own from its original, as nobody in particular', async () => {
    const asked = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JPEG)));
    vi.stubGlobal('fetch', asked);
    await show(fromAddress(OWN));
    expect(asked).not.toHaveBeenCalled();
    await press('Save the picture');
    await until(() => expect(saved.map(({ name }) => name)).toEqual(['tongkuan-picture.jpg']));
    expect(asked.mock.calls[0]?.[0]).toBe('https://cbu01.alicdn.com/img/ibank/mug.jpg');
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('is not offered for a picture elsewhere that was never read', async () => {
    await show(fromAddress(PUBLIC));
    expect(count('Save the picture')).toBe(0);
  });

  it.each([
    ['has been forgotten', () => from({ kind: 'stored', pictureId: 'gone', name: 'mug.png' })],
    ['is none', () => fromFile(Uint8Array.from([1, 2, 3]))],
  ])('says so where the picture %s', async (_, search) => {
    await show(await search());
    await press('Save the picture');
    await until(() => expect(said('alert')).toHaveLength(1));
    expect(saved).toEqual([]);
  });
});

describe('copying the picture', () => {
  let copied: Blob[];

  beforeEach(() => {
    copied = [];
    vi.stubGlobal('OffscreenCanvas', CanvasDouble);
    vi.stubGlobal('createImageBitmap', () =>
      Promise.resolve({ width: 1000, height: 800, close: () => undefined }),
    );
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly items: Record<string, Promise<Blob>>) {}
      },
    );
    const write = async ([item]: { items: Record<string, Promise<Blob>> }[]): Promise<void> => {
      const blob = await item?.items['image/png'];
      if (blob) copied.push(blob);
    };
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(write as never);
  });

  it('puts it into the clipboard as PNG, and says so', async () => {
    await show(await fromFile(JPEG));
    await press('Copy the picture');
    await until(() => expect(said('status')).toContain('Picture copied.'));
    expect(copied.map(({ type }) => type)).toEqual(['image/png']);
    expect(await copied[0]?.text()).toBe('1000x800');
  });

  it('says that it could not where the picture is gone', async () => {
    await show(from({ kind: 'stored', pictureId: 'gone', name: 'mug.png' }));
    await press('Copy the picture');
    await until(() => expect(said('status')).toContain('Could not copy'));
    expect(button('Copy the picture').getAttribute('aria-disabled')).toBe('false');
  });
});
