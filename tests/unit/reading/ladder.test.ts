import { describe, expect, it } from 'vitest';
import { FIND_KEY, type FindOrder } from '@/lib/messages/pick-order';
import { readSource } from '@/lib/reading/ladder';
import type { PictureSource } from '@/lib/store/picture-records';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const DATA = `data:image/png;base64,${PIXEL}`;
const JUNK = 'data:image/png;base64,bm90IGEgcGljdHVyZQ==';
const ZOOM = 'https://shop.test/zoom.jpg';
const LARGE = 'https://shop.test/large.jpg';
const SMALL = 'https://shop.test/small.jpg';
const FOREIGN = 'https://cdn.test/large.jpg';

/** So much of a PNG as tells its sides. */
function pngHeader({ width, height }: { width: number; height: number }): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(PIXEL, 'base64'));
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

type PageSource = Extract<PictureSource, { kind: 'page' }>;
const onPage = (address: string, more: Partial<PageSource> = {}): PageSource => ({
  kind: 'page',
  address,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 1,
  ...more,
});

/** A network on which these addresses show a picture, and all other http(s) ones are dead. */
function ladderWith(...alive: string[]) {
  const asked: string[] = [];
  const clock = fakeClock();
  const send = (input: unknown): Promise<Response> => {
    const address = String(input);
    if (address.startsWith('data:')) return fetch(address);
    asked.push(address);
    return alive.includes(address)
      ? fetch(DATA)
      : Promise.resolve(new Response('', { status: 404 }));
  };
  const parts = { fetch: send as typeof fetch, wait: clock.wait };
  return { asked, clock, read: (source: PictureSource) => readSource(parts, source) };
}

/** What the finder was asked for, one after the other. */
function finder(answer: unknown = null): {
  orders: FindOrder[];
  files: Record<string, () => unknown>;
} {
  const orders: FindOrder[] = [];
  const world = globalThis as { [FIND_KEY]?: FindOrder };
  const find = (): unknown => {
    if (world[FIND_KEY]) orders.push(world[FIND_KEY]);
    Reflect.deleteProperty(world, FIND_KEY);
    return answer;
  };
  return { orders, files: { '/finder.js': find } };
}

describe('a picked picture', () => {
  it('is read from where it is shown once its better addresses have failed', async () => {
    fakePage({});
    const { read, asked } = ladderWith(SMALL);
    const others = [LARGE, 'https://shop.test/middle.jpg', SMALL];
    const picture = await read(onPage(ZOOM, { others, shown: SMALL }));
    expect(picture).toMatchObject({ ok: true, value: { way: 'fetched', isGuess: true } });
    expect(asked).toEqual([ZOOM, LARGE, SMALL]);
  });

  it('is not lost to a better address that holds something else', async () => {
    fakePage({});
    const { read, asked } = ladderWith(SMALL);
    const others = [LARGE, SMALL];
    const picture = await read(onPage(JUNK, { others, shown: SMALL }));
    expect(picture).toMatchObject({ ok: true, value: { way: 'fetched' } });
    expect(asked).toEqual([LARGE, SMALL]);
  });

  it('is looked for on the page by the address that the page shows', async () => {
    const { orders, files } = finder();
    fakePage({ files });
    const source = onPage(ZOOM, { others: [LARGE, SMALL], shown: SMALL });
    expect(await ladderWith().read(source)).toMatchObject({ error: { code: 'picture-gone' } });
    expect(orders).toEqual([
      { address: SMALL, film: false, drawn: true },
      { address: SMALL, film: false, drawn: false },
    ]);
  });

  it('is read by the page rather than taken for what stands there meanwhile', async () => {
    fakePage({ reads: (address) => (address === FOREIGN ? { data: DATA } : { fault: 'heavy' }) });
    const picture = await ladderWith().read(onPage(FOREIGN, { others: [DATA], shown: DATA }));
    expect(picture).toMatchObject({ ok: true, value: { way: 'page', isGuess: false } });
  });

  it('is the one inside its own address where the better ones are out of reach', async () => {
    fakePage({ reads: () => ({ fault: 'unreachable' }) });
    const picture = await ladderWith().read(onPage(FOREIGN, { others: [DATA], shown: DATA }));
    expect(picture).toMatchObject({ ok: true, value: { way: 'data', isGuess: true } });
  });

  it('names the host from which the page shows it, where that may be allowed', async () => {
    fakePage({ reads: () => ({ fault: 'unreachable' }) });
    const picture = await ladderWith().read(onPage(ZOOM, { others: [FOREIGN], shown: FOREIGN }));
    expect(picture).toMatchObject({
      error: { code: 'picture-out-of-reach', facts: { host: 'cdn.test' } },
    });
  });
});

describe('a picture that the page names beside what is seen', () => {
  /** The address that is read where files of these sides are named before one of 400 x 300. */
  const readAt = async (width: number, height: number): Promise<string | undefined> => {
    fakePage({});
    const asked: string[] = [];
    const send = (input: unknown): Promise<Response> => {
      asked.push(String(input));
      const sides = input === ZOOM ? { width, height } : { width: 400, height: 300 };
      return Promise.resolve(new Response(pngHeader(sides)));
    };
    const source = onPage(ZOOM, {
      others: [SMALL],
      shown: SMALL,
      shownSize: { width: 400, height: 300 },
    });
    const parts = { fetch: send as typeof fetch, wait: fakeClock().wait };
    expect((await readSource(parts, source)).ok).toBe(true);
    return asked.at(-1);
  };

  it('is read where it has no fewer pixels, in the same proportions', async () => {
    expect(await readAt(1600, 1200)).toBe(ZOOM);
    expect(await readAt(1600, 1190)).toBe(ZOOM);
    expect(await readAt(400, 300)).toBe(ZOOM);
  });

  it('is left alone where it has fewer, or is another picture by its proportions', async () => {
    expect(await readAt(80, 60)).toBe(SMALL);
    expect(await readAt(1000, 1000)).toBe(SMALL);
  });
});

describe('a clicked picture', () => {
  it('that the page reads only as lines, or too large, is drawn by it', async () => {
    const drawing = onPage('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { files, orders } = finder({ addresses: [], data: DATA, placement: null });
    for (const fault of ['heavy', 'endless', 'unreachable'] as const) {
      fakePage({ files, reads: () => ({ fault }) });
      for (const source of [drawing, onPage('blob:https://shop.test/1'), onPage(FOREIGN)]) {
        const picture = await ladderWith().read(source);
        expect(picture).toMatchObject({ ok: true, value: { way: 'page' } });
      }
    }
    expect(orders.every(({ drawn }) => drawn)).toBe(true);
  });

  it('that nobody can read says what is wrong with it', async () => {
    fakePage({ reads: () => ({ fault: 'unreachable' }) });
    expect(await ladderWith().read(onPage(JUNK))).toMatchObject({
      error: { code: 'picture-not-one' },
    });
    fakePage({ reads: () => ({ fault: 'heavy' }) });
    expect(await ladderWith().read(onPage(FOREIGN))).toMatchObject({
      error: { code: 'picture-too-heavy' },
    });
  });

  it('on a page that does not answer is not waited for long', async () => {
    const injections = fakePage({ hangsAt: 0 });
    const { clock, read } = ladderWith();
    const started = clock.now();
    expect(await read(onPage(FOREIGN))).toMatchObject({ error: { code: 'picture-out-of-reach' } });
    expect(clock.now() - started).toBeLessThanOrEqual(15_000);
    expect(injections.every(({ injectImmediately }) => injectImmediately)).toBe(true);
  });

  it('that the page reads slowly is waited for', async () => {
    const { clock, read } = ladderWith();
    fakePage({ reads: () => clock.wait(20_000).then(() => ({ data: DATA })) });
    expect(await read(onPage(FOREIGN))).toMatchObject({ ok: true, value: { way: 'page' } });
  });
});
