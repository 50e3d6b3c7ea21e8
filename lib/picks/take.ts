import { failure, success, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import { isData } from '../finding/addresses';
import type { PickedMessage, PickedPicture } from '../messages/picked';
import { NO_OPTIONS } from '../offers/search-options';
import { isOpen } from '../reading/hosts';
import { captureTab, cutOut } from '../reading/screen';
import { openSearch } from '../searches/records';
import { openSeveral } from '../searches/several';
import { showPlace } from '../store/panel-view';
import { oneByOne } from '../store/one-by-one';
import { awaitedPick, forgetPick } from '../store/pending-pick';
import { keepPicture } from '../store/pictures';
import type { KeptBytes, PictureSource } from '../store/picture-records';
import type { SearchNote } from '../store/records';
import { isCropWanted, readToCrop, showAwaited, type CropGoal } from './crop-first';
import type { PickParts } from './parts';

/** Longer than anybody chooses; a picker that stands open for a day has been forgotten. */
const LONGEST_PICK_MS = 12 * 3600 * 1000;

/** Who sent what was picked. */
export interface PickSender {
  tabId: number;
  /** In which the tab stands now: it may have been dragged elsewhere. */
  windowId: number;
  /** Of the page in the tab. */
  pageAddress: string;
}

const inTurn = oneByOne();

/**
 * Searches for what was picked on a page. The token that the picker was given counts once: it is the
 * search's id as well, so that a message which comes again, since its worker died, changes nothing.
 */
export function takePicked(
  parts: PickParts,
  { token, ...picked }: PickedMessage,
  { tabId, windowId, pageAddress }: PickSender,
): Promise<Outcome<null>> {
  return inTurn(async () => {
    const pick = await awaitedPick(token, tabId);
    if (!pick || parts.now() - pick.askedAt > LONGEST_PICK_MS) return failure('command-unknown');
    const page = { pageAddress, tabId, frameId: 0, windowId };
    const goal = { searchId: token, shownIn: pick.shownIn };
    const outcome = await searchPicked(parts, picked, page, goal);
    await forgetPick(token);
    return outcome;
  });
}

/** The part of a page that holds what was picked. */
export interface PickedPage {
  /** Of the document in the frame. */
  pageAddress: string;
  tabId: number;
  frameId: number;
  windowId: number;
}

type Picked = Pick<PickedMessage, 'pictures' | 'title'>;

/**
 * Searches for pictures of a page, whose right to ask for it has been seen to. Where that cannot be,
 * the panel says so: what the person pressed has left the page by then.
 */
export async function searchPicked(
  parts: PickParts,
  picked: Picked,
  page: PickedPage,
  goal: CropGoal,
): Promise<Outcome<null>> {
  const begun = await beginPicked(parts, picked, page, goal).catch((error: unknown) =>
    fromThrown('what was picked', error),
  );
  if (!begun.ok) await showPlace(goal.shownIn, { kind: 'message', code: begun.error.code });
  return begun;
}

async function beginPicked(
  parts: PickParts,
  picked: Picked,
  page: PickedPage,
  goal: CropGoal,
): Promise<Outcome<null>> {
  const { searchId, shownIn } = goal;
  const { pictures, title } = picked;
  const read = await sourcesOf(parts, picked, page);
  const sources = read.flatMap((one) => (one.ok ? [one.value] : []));
  const [only] = sources;
  const [why] = read.flatMap((one) => (one.ok ? [] : [one.error]));
  if (!only) return why ? { ok: false, error: why } : failure('picture-none');
  const options = NO_OPTIONS;
  const isOne = pictures.length === 1;
  if (isOne && !isPiece(only) && (await isCropWanted(parts))) {
    await showAwaited(parts, goal, only);
    parts.jobs.start(searchId, readToCrop(parts, goal, only));
    return success(null);
  }
  const notes: SearchNote[] = sources.length < pictures.length ? ['some-left-out'] : [];
  await (isOne
    ? openSearch(parts, searchId, { kind: 'picture', source: only, options })
    : openSeveral(parts, searchId, { sources, options, title, notes }));
  await showPlace(shownIn, { kind: 'search', searchId });
  parts.jobs.start(searchId);
  return success(null);
}

/** Whether it is nothing but a piece of the screen: whoever drew that has chosen a part already. */
function isPiece(source: PictureSource): boolean {
  return source.kind === 'stored' && source.way === 'screen';
}

/** Everything that the page alone can give is put down now: later it may have moved or gone. */
async function sourcesOf(
  parts: PickParts,
  { pictures, title }: Picked,
  page: PickedPage,
): Promise<Outcome<PictureSource>[]> {
  const spares = await sparesOf(parts, pictures, page);
  return pictures.map(({ addresses: [address, ...others], shown, shownSize }, index) => {
    const spare = spares[index] ?? failure('picture-none');
    if (address === undefined) {
      return spare.ok ? success({ kind: 'stored', name: title, ...spare.value }) : spare;
    }
    const bytes = spare.ok ? spare.value : null;
    const present = { ...(shown !== undefined && { shown }), ...(shownSize && { shownSize }) };
    return success({ kind: 'page', address, others, ...present, spare: bytes, title, ...page });
  });
}

/** For each picture the bytes that stand in where its addresses cannot be read, or why there are none. */
async function sparesOf(
  parts: PickParts,
  pictures: readonly PickedPicture[],
  page: PickedPage,
): Promise<Outcome<KeptBytes>[]> {
  // Of several the last is read minutes later, when the page may be gone with its rights.
  const lasting = pictures.length > 1 ? '' : page.pageAddress;
  const open = await Promise.all(pictures.map(({ addresses }) => areOpen(addresses, lasting)));
  const isSeen = (picture: PickedPicture, index: number): boolean =>
    picture.data === null && picture.placement !== null && open[index] !== true;
  const screen = pictures.some(isSeen) ? await captureTab(page) : null;
  const kept = async (blob: Blob, way: KeptBytes['way']): Promise<Outcome<KeptBytes>> =>
    success({ pictureId: await keepPicture(blob, parts.now()), way });
  return Promise.all(
    pictures.map(async (picture, index) => {
      const given = picture.data === null ? null : await blobOf(picture.data);
      if (given) return kept(given, 'page');
      if (!screen || !picture.placement || !isSeen(picture, index)) return failure('picture-none');
      if (!screen.ok) return screen;
      const piece = await cutOut(screen.value, picture.placement);
      return piece ? kept(piece, 'screen') : failure('picture-none');
    }),
  );
}

/** Whether one of the addresses can surely be read without the page. */
async function areOpen(addresses: readonly string[], pageAddress: string): Promise<boolean> {
  // Beside a file it may be what the page shows until that is loaded.
  const files = addresses.filter((address, index) => index === 0 || !isData(address));
  const open = await Promise.all(files.map((address) => isOpen(address, pageAddress)));
  return open.includes(true);
}

/** null for what is no `data:` address after all: it comes from a page. */
async function blobOf(data: string): Promise<Blob | null> {
  try {
    return await (await fetch(data)).blob();
  } catch {
    return null;
  }
}
