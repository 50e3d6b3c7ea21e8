import { describe, expect, it } from 'vitest';
import { FIND_KEY, type FindOrder } from '@/lib/messages/pick-order';
import { findInPage } from '@/lib/reading/find-in-page';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const at = (address: string) => ({
  kind: 'page' as const,
  address,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 1,
});

/** As the finder takes its order: the one that lies there now. */
function find(): unknown {
  const world = globalThis as { [FIND_KEY]?: FindOrder };
  const order = world[FIND_KEY];
  Reflect.deleteProperty(world, FIND_KEY);
  return order && { addresses: [order.address], data: null, placement: null };
}

describe('two that look at one frame at once', () => {
  it('each find the picture that they asked for', async () => {
    fakePage({ files: { '/finder.js': find } });
    const { wait } = fakeClock();
    const names = ['https://shop.test/a.jpg', 'https://shop.test/b.jpg'];
    const found = await Promise.all(names.map((name) => findInPage(wait, at(name))));
    expect(found.map((one) => one?.addresses)).toEqual(names.map((name) => [name]));
  });
});
