import { success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import type { InLanguage } from '../gateway/catalogue';
import type { OfferPage } from '../offers/offer';
import { isPlatformPicture, originalPicture } from '../picture/addresses';
import { searchByAddressRefused } from '../store/grants';
import { unreadAddress } from '../store/shareable-address';
import type { PictureSearch } from '../store/records';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';
import { tellAddress } from './sending';
import { pictureQuestion } from './picture-question';
import { giveAddress, type Handled } from './picture-address';
import { upload, uploadAnew, uploadGrey } from './upload';

/** Refusals that may lie in the picture's address or a stale id, not in the account or the network. */
const FAULTS_OF_THE_HANDLE: readonly FailureCode[] = ['gateway-refused', 'reply-unexpected'];
/** What the gateway says where an account has one of the two solutions and not the other. */
const NOT_GRANTED: readonly FailureCode[] = ['not-subscribed', 'api-unsupported'];

type Found = Outcome<InLanguage<OfferPage>>;

/** Reads the next page by the official interface: an upload of the picture, or 1688's own address. */
export async function searchOfficially(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  const handled = await handle(parts, record);
  if (!handled.ok) return handled;
  const first = await ask(parts, handled.value);
  if (isStale(first, handled.value)) return withFreshUpload(parts, handled.value);
  if (isSettled(record)) return keep(parts, handled.value, first);
  if (isNotGranted(first)) return otherSolution(parts, handled.value, first);
  return isPoor(first) ? secondWay(parts, handled.value, first) : keep(parts, handled.value, first);
}

/**
 * Whether there is no other way to try: a later page comes the way of the first, and a part is told in
 * pixels of the very picture that the platform has.
 */
function isSettled({ pagesRead, region }: PictureSearch): boolean {
  return pagesRead > 0 || region !== null;
}

/**
 * The two ways by address are granted apart: what the account may not do in one may work in the
 * other. From the search by any address there is the way back to 1688's own reading of it, which is
 * less reliable for pictures elsewhere.
 */
async function otherSolution(
  parts: SearchParts,
  refused: Handled,
  refusal: Found,
): Promise<Outcome<PictureSearch>> {
  const { handle: picture, record } = refused;
  if ('publicAddress' in picture) await searchByAddressRefused.write(true);
  const other = await otherAddress(parts, refused);
  if (other) {
    const found = await ask(parts, other);
    if (found.ok) return keep(parts, other, found);
    const isRefused = 'publicAddress' in other.handle && isNotGranted(found);
    if (isRefused) await searchByAddressRefused.write(true);
  }
  // A way that did not work is none to take up again.
  await change(parts, record, { picture: record.picture, notes: record.notes });
  return refusal.ok ? keep(parts, refused, refusal) : refusal;
}

async function otherAddress(
  parts: SearchParts,
  { handle: picture, record }: Handled,
): Promise<Handled | null> {
  if ('publicAddress' in picture) {
    const imageAddress = picture.publicAddress;
    return giveAddress(parts, record, { imageAddress }, ['less-reliable']);
  }
  if (!('imageAddress' in picture) || (await searchByAddressRefused.read())) return null;
  return giveAddress(parts, record, { publicAddress: picture.imageAddress }, []);
}

/** How the platform gets to see the picture: what is known already, else the first way that fits. */
async function handle(parts: SearchParts, record: PictureSearch): Promise<Outcome<Handled>> {
  const { source, picture } = record;
  const { imageId, imageAddress, publicAddress } = picture;
  if (imageId) return success({ record, handle: { imageId }, isNew: false });
  if (imageAddress) return success({ record, handle: { imageAddress }, isNew: false });
  if (publicAddress) return success({ record, handle: { publicAddress }, isNew: false });
  if (source.kind === 'imageId') {
    const known = { ...picture, imageId: source.imageId };
    const changed = await change(parts, record, { picture: known });
    return success({ record: changed, handle: { imageId: source.imageId }, isNew: false });
  }
  const address = unreadAddress(source);
  if (address !== null && isPlatformPicture(address)) {
    const imageAddress = originalPicture(address);
    return success(await giveAddress(parts, record, { imageAddress }, []));
  }
  return upload(parts, record);
}

async function ask(parts: SearchParts, { record, handle: picture }: Handled): Promise<Found> {
  const asking = await change(parts, record, { step: 'searching' });
  const search = (): Promise<Found> =>
    parts.catalogues.crossborder.searchByPicture({
      ...pictureQuestion(asking, picture),
    });
  const address = addressOf(picture);
  return address !== null && asking.pagesRead === 0
    ? tellAddress(parts, 'crossborder', address, search)
    : search();
}

function addressOf(picture: Handled['handle']): string | null {
  if ('imageAddress' in picture) return picture.imageAddress;
  return 'publicAddress' in picture ? picture.publicAddress : null;
}

function isNotGranted(found: Found): boolean {
  return !found.ok && NOT_GRANTED.includes(found.error.code);
}

function isPoor(found: Found): boolean {
  return found.ok ? found.value.answer.offers.length === 0 : isFaultOfHandle(found);
}

function isFaultOfHandle(found: Found): boolean {
  return !found.ok && FAULTS_OF_THE_HANDLE.includes(found.error.code);
}

/** An id from an earlier upload may have ended at the platform, which tells nobody how long it lives. */
function isStale(found: Found, { record, handle: picture, isNew }: Handled): boolean {
  const isOwn = 'imageId' in picture && record.source.kind !== 'imageId';
  return isOwn && !isNew && isFaultOfHandle(found);
}

async function withFreshUpload(
  parts: SearchParts,
  { record }: Handled,
): Promise<Outcome<PictureSearch>> {
  const fresh = await uploadAnew(parts, record);
  if (!fresh.ok) return fresh;
  const found = await ask(parts, fresh.value);
  return !isSettled(record) && isPoor(found)
    ? secondWay(parts, fresh.value, found)
    : keep(parts, fresh.value, found);
}

async function keep(
  parts: SearchParts,
  { record }: Handled,
  found: Found,
): Promise<Outcome<PictureSearch>> {
  if (!found.ok) return found;
  // What is seen in the whole picture holds for its parts and pages.
  const regions = record.regions ?? found.value.answer.regions ?? null;
  return success(await keepPage(parts, { ...record, regions }, found.value));
}

/**
 * An address that failed or found nothing is read and uploaded, once; after that the grey version is
 * tried where the user wants it. What these find replaces the first answer only if it is better.
 */
async function secondWay(
  parts: SearchParts,
  first: Handled,
  poor: Found,
): Promise<Outcome<PictureSearch>> {
  const hadAddress = 'imageAddress' in first.handle && first.record.picture.preparedId === null;
  if (hadAddress) {
    const picture = { ...first.record.picture, imageAddress: null };
    const again = await upload(parts, { ...first.record, picture });
    const found = again.ok ? await ask(parts, again.value) : again;
    if (again.ok && !isPoor(found)) return keep(parts, again.value, found);
  }
  const wantsGrey = first.record.source.kind !== 'imageId' && (await parts.preferences()).secondTry;
  if (wantsGrey) {
    const grey = await uploadGrey(parts, first.record);
    const found = grey.ok ? await ask(parts, grey.value) : grey;
    if (grey.ok && !isPoor(found)) return keep(parts, grey.value, found);
  }
  return keep(parts, first, poor);
}
