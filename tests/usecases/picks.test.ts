import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PickedMessage, PickedPicture } from '@/lib/messages/picked';
import { takePicked } from '@/lib/picks/take';
import { panelView } from '@/lib/store/panel-view';
import { pendingPick } from '@/lib/store/pending-pick';
import { readPicture } from '@/lib/store/pictures';
import type { PictureSearch, SearchRecord } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import { DEMO } from '../sandbox';
import { startWorld, type World } from './world';

const TAB = { tabId: 7, windowId: 3, pageAddress: 'https://shop.test/product' };
const WINDOW = 3;
const OWN = `https://shop.test/p/${DEMO.own.productId}.jpg`;
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('what was picked on a page', () => {
  let world: World;
  let started: Awaited<ReturnType<typeof startWorld>>;

  beforeAll(async () => {
    started = await startWorld();
  });
  beforeEach(async () => {
    world = await started.fresh();
    await world.connect();
  });
  afterAll(() => started.close());

  const asked = async (): Promise<string> => {
    const token = crypto.randomUUID();
    const askedAt = world.now();
    await pendingPick.write({ token, tabId: TAB.tabId, shownIn: WINDOW, askedAt });
    return token;
  };
  const message = (token: string, ...pictures: Partial<PickedPicture>[]): PickedMessage => ({
    token,
    title: 'Striped mug',
    pictures: pictures.map((one) => ({ addresses: [], data: null, placement: null, ...one })),
  });
  const take = (sent: PickedMessage, sender = TAB) => takePicked(world.picks, sent, sender);
  const shown = async (): Promise<SearchRecord | undefined> => {
    const { place } = await panelView(WINDOW).read();
    return place.kind === 'search' ? readSearch(place.searchId) : undefined;
  };

  it('is searched for by its first address, the others kept beside it', async () => {
    const token = await asked();
    expect(await take(message(token, { addresses: [OWN, 'https://shop.test/small.jpg'] }))).toEqual(
      { ok: true, value: null },
    );
    expect(await shown()).toMatchObject({
      kind: 'picture',
      source: {
        kind: 'page',
        address: OWN,
        others: ['https://shop.test/small.jpg'],
        pageAddress: TAB.pageAddress,
        title: 'Striped mug',
      },
    });
  });

  it('is kept as bytes where only the page has them', async () => {
    await take(message(await asked(), { data: PIXEL }));
    const search = (await shown()) as PictureSearch;
    expect(search.source).toMatchObject({ kind: 'stored', name: 'Striped mug', way: 'page' });
    const id = search.source.kind === 'stored' ? search.source.pictureId : '';
    expect((await readPicture(id))?.size).toBe(70);
  });

  it('counts once', async () => {
    const token = await asked();
    await take(message(token, { addresses: [OWN] }));
    const first = await shown();
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: false });
    expect((await shown())?.id).toBe(first?.id);
  });

  it.each([
    ['another tab', { tabId: 8 }, (token: string) => token],
    ['another token', {}, () => crypto.randomUUID()],
  ])('is not heard from %s, and the right one still is', async (_, sender, tokenOf) => {
    const token = await asked();
    const foreign = message(tokenOf(token), { addresses: [OWN] });
    expect(await take(foreign, { ...TAB, ...sender })).toMatchObject({
      error: { code: 'command-unknown' },
    });
    expect(await shown()).toBeUndefined();
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: true });
  });

  it('is not heard a day later', async () => {
    const token = await asked();
    await world.clock.wait(24 * 3600 * 1000);
    expect(await take(message(token, { addresses: [OWN] }))).toMatchObject({ ok: false });
  });

  it('without anything to read says so', async () => {
    const outcome = await take(message(await asked(), { data: 'data:image/png;base64,%%' }));
    expect(outcome).toMatchObject({ error: { code: 'picture-none' } });
  });
});
