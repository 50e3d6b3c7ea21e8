import { failure, success, type Outcome } from '../failures/outcome';
import { FIND_KEY, type FindOrder } from '../messages/pick-order';
import type { FoundInPage } from '../messages/picked';
import { oneByOneEach } from '../store/one-by-one';
import type { Clock } from '../traffic/clock';
import { bytesInData, frameOf, type PagePicture } from './page';
import { runInPage } from './run-in-page';

/** A frame has room for one order, which the finder of another would take. */
const inTurn = oneByOneEach();

/**
 * Looks at the element that shows a picture: larger candidates of it, bytes that only the page has,
 * and where it stands. Null where the page lets no script in or shows the picture no more: the ladder
 * has other rungs, and the last one says why it ended.
 */
export async function findInPage(
  wait: Clock['wait'],
  picture: PagePicture,
  { drawn = false } = {},
): Promise<FoundInPage | null> {
  const { address, shown = address, clicked = shown, film } = picture;
  const order: FindOrder = { address: film ?? clicked, film: film !== undefined, drawn };
  const frame = `${picture.tabId} ${picture.frameId}`;
  return inTurn(frame, () => find(wait, picture, order));
}

async function find(
  wait: Clock['wait'],
  picture: PagePicture,
  order: FindOrder,
): Promise<FoundInPage | null> {
  const target = frameOf(picture);
  const left = await runInPage(wait, { target, func: leave, args: [FIND_KEY, order] });
  if (!left.ok) return null;
  const found = await runInPage<[], FoundInPage | null>(wait, { target, files: ['/finder.js'] });
  return found.ok ? (found.value ?? null) : null;
}

/** Has the page draw what it has loaded of a picture: a drawing, or what nobody gets a second time. */
export async function readDrawn(
  wait: Clock['wait'],
  picture: PagePicture,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const drawn = await findInPage(wait, picture, { drawn: true });
  return drawn?.data ? success(bytesInData(drawn.data)) : failure('picture-out-of-reach');
}

/** In the page: puts the order where the finder takes it from. */
function leave(key: string, order: FindOrder): void {
  (globalThis as unknown as Record<string, FindOrder>)[key] = order;
}
