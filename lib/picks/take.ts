import { failure, success, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import type { PickedMessage, PickedPicture } from '../messages/picked';
import { NO_OPTIONS } from '../offers/search-options';
import { isGranted, needsLeave } from '../reading/hosts';
import { captureTab, cutOut } from '../reading/screen';
import { openSearch } from '../searches/records';
import { openSeveral } from '../searches/several';
import { showPlace } from '../store/panel-view';
import { oneByOne } from '../store/one-by-one';
import { awaitedPick, forgetPick } from '../store/pending-pick';
import { keepPicture } from '../store/pictures';
import type { KeptBytes, PictureSource, SearchNote } from '../store/records';
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

/** The search that is to come of a pick. */
export interface PickGoal {
  searchId: string;
  /** The window whose panel shows it. */
  shownIn: number;
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
  { searchId, shownIn }: PickGoal,
): Promise<Outcome<null>> {
  const opened = await openPicked(parts, searchId, picked, page).catch((error: unknown) =>
    fromThrown('what was picked', error),
  );
  if (opened.ok) {
    await showPlace(shownIn, { kind: 'search', searchId });
    parts.jobs.start(searchId);
  } else await showPlace(shownIn, { kind: 'message', code: opened.error.code });
  return opened;
}

async function openPicked(
  parts: PickParts,
  searchId: string,
  picked: Picked,
  page: PickedPage,
): Promise<Outcome<null>> {
  const sources = await sourcesOf(parts, picked, page);
  const [only] = sources;
  if (!only) return failure('picture-none');
  const options = NO_OPTIONS;
  const { pictures, title } = picked;
  if (pictures.length === 1) {
    await openSearch(parts, searchId, { kind: 'picture', source: only, options });
    return success(null);
  }
  const notes: SearchNote[] = sources.length < pictures.length ? ['some-left-out'] : [];
  await openSeveral(parts, searchId, { sources, options, title, notes });
  return success(null);
}

/** Everything that the page alone can give is put down now: later it may have moved or gone. */
async function sourcesOf(
  parts: PickParts,
  { pictures, title }: Picked,
  page: PickedPage,
): Promise<PictureSource[]> {
  const spares = await sparesOf(parts, pictures, page);
  return pictures.flatMap(({ addresses: [address, ...others] }, index): PictureSource[] => {
    const spare = spares[index] ?? null;
    if (address !== undefined) {
      return [{ kind: 'page', address, others, spare, title, ...page }];
    }
    return spare ? [{ kind: 'stored', name: title, ...spare }] : [];
  });
}

/** For each picture the bytes that stand in where its addresses cannot be read. */
async function sparesOf(
  parts: PickParts,
  pictures: readonly PickedPicture[],
  page: PickedPage,
): Promise<(KeptBytes | null)[]> {
  // Of several the last is read minutes later, when the page may be gone with its rights.
  const lasting = pictures.length > 1 ? '' : page.pageAddress;
  const open = await Promise.all(pictures.map(({ addresses }) => areOpen(addresses, lasting)));
  const isSeen = (picture: PickedPicture, index: number): boolean =>
    picture.data === null && picture.placement !== null && open[index] !== true;
  const screen = pictures.some(isSeen) ? await captureTab(page) : null;
  const kept = async (blob: Blob, way: KeptBytes['way']): Promise<KeptBytes> => ({
    pictureId: await keepPicture(blob, parts.now()),
    way,
  });
  return Promise.all(
    pictures.map(async (picture, index) => {
      const given = picture.data === null ? null : await blobOf(picture.data);
      if (given) return kept(given, 'page');
      if (!screen?.ok || !picture.placement || !isSeen(picture, index)) return null;
      const piece = await cutOut(screen.value, picture.placement);
      return piece && kept(piece, 'screen');
    }),
  );
}

/** Whether one of the addresses can surely be read without the page. */
async function areOpen(addresses: readonly string[], pageAddress: string): Promise<boolean> {
  for (const address of addresses) {
    if (address.startsWith('data:')) return true;
    if (!/^https?:/i.test(address)) continue;
    if (!needsLeave(address, pageAddress) || (await isGranted(address))) return true;
  }
  return false;
}

/** null for what is no `data:` address after all: it comes from a page. */
async function blobOf(data: string): Promise<Blob | null> {
  try {
    return await (await fetch(data)).blob();
  } catch {
    return null;
  }
}
