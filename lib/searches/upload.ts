import { success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import type { PictureHandle } from '../gateway/catalogue';
import { isShareable } from '../picture/addresses';
import { fingerprintOf, toBase64 } from '../picture/bytes';
import { GOOD_SIDE, UPLOAD_BYTES } from '../picture/limits';
import { greyVersion, preparePicture, type PreparedPicture } from '../reading/prepare';
import { readSource } from '../reading/ladder';
import { searchByAddressRefused } from '../store/grants';
import { findUpload, forgetUpload, keepPicture, keepUpload, readPicture } from '../store/pictures';
import type { PictureSearch, PictureSource, SearchNote } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';
import { logged } from './sending';

/**
 * Refusals of an upload after which the picture's own address may still do: the platform did not take
 * these bytes, or the account has the search by any address and not this one.
 */
const BY_ADDRESS_INSTEAD: readonly FailureCode[] = ['picture-not-accepted', 'not-subscribed'];

/** A search on its way, with how the platform will see its picture. */
export interface Handled {
  record: PictureSearch;
  handle: PictureHandle;
  /** Uploaded just now; an id from before may have ended at the platform. */
  isNew: boolean;
}

/** A step of the way: the record as it was left, with the bytes that the step gave. */
export interface Step {
  record: PictureSearch;
  blob: Blob;
}

/** Reads the picture, unless a worker before this one did and its bytes are still there. */
async function original(parts: SearchParts, record: PictureSearch): Promise<Outcome<Step>> {
  const { originalId } = record.picture;
  const known = originalId === null ? undefined : await readPicture(originalId);
  if (known) return success({ record, blob: known });
  const reading = await change(parts, record, { step: 'reading' });
  const read = await readSource(parts.reading, record.source);
  if (!read.ok) return read;
  const { bytes, way, isGuess } = read.value;
  const blob = new Blob([bytes]);
  const picture = {
    ...record.picture,
    way,
    isGuess,
    originalId: await keepPicture(blob, parts.now()),
  };
  const source = withoutData(record.source);
  const notes = way === 'screen' ? withNote(record.notes, 'from-screen') : record.notes;
  return success({ record: await change(parts, reading, { source, picture, notes }), blob });
}

/** A picture inside its own address is not kept twice: each writing of the record would carry it. */
function withoutData(source: PictureSource): PictureSource {
  const isData = 'address' in source && source.address.startsWith('data:');
  return isData ? { ...source, address: 'data:' } : source;
}

/** Makes the picture fit for the platform, unless that is done and its bytes are still there. */
export async function prepared(parts: SearchParts, record: PictureSearch): Promise<Outcome<Step>> {
  const { preparedId } = record.picture;
  const known = preparedId === null ? undefined : await readPicture(preparedId);
  if (known) return success({ record, blob: known });
  const read = await original(parts, record);
  if (!read.ok) return read;
  const preparing = await change(parts, read.value.record, { step: 'preparing' });
  const fit = await preparePicture(new Uint8Array(await read.value.blob.arrayBuffer()));
  if (!fit.ok) return fit;
  return success({ record: await keepPrepared(parts, preparing, fit.value), blob: fit.value.blob });
}

async function keepPrepared(
  parts: SearchParts,
  record: PictureSearch,
  { blob, sent, isAnimation }: PreparedPicture,
): Promise<PictureSearch> {
  const preparedId = await keepPicture(blob, parts.now());
  const found: SearchNote[] = [
    ...(Math.min(sent.sentWidth, sent.sentHeight) < GOOD_SIDE ? (['small-picture'] as const) : []),
    ...(isAnimation ? (['first-frame'] as const) : []),
  ];
  return change(parts, record, {
    picture: { ...record.picture, preparedId, sent, imageId: null, reused: false },
    notes: found.reduce(withNote, record.notes),
  });
}

/**
 * Uploads the picture, unless the same bytes were uploaded before. Where the platform does not
 * accept them, it may read the picture's own address instead, if that is open to anybody.
 */
export async function uploaded(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const fit = await prepared(parts, record);
  if (!fit.ok) return fit;
  const known = await uploadedBefore(parts, fit.value);
  if (known) return success(known);
  const uploading = await change(parts, fit.value.record, { step: 'uploading' });
  const sent = await send(parts, { record: uploading, blob: fit.value.blob });
  if (sent.ok) return sent;
  if (sent.error.code === 'request-too-large') {
    const half = await halved(parts, { record: uploading, blob: fit.value.blob });
    return half ? send(parts, half) : sent;
  }
  return BY_ADDRESS_INSTEAD.includes(sent.error.code) ? byAddress(parts, uploading, sent) : sent;
}

/** The platform's id for the same bytes, from an upload that can be expected to live still. */
async function uploadedBefore(parts: SearchParts, { record, blob }: Step): Promise<Handled | null> {
  const known = record.picture.imageId;
  const imageId = known ?? (await findUpload(await fingerprintOfBlob(blob), parts.now()));
  if (imageId === null) return null;
  const picture = { ...record.picture, imageId, reused: known === null || record.picture.reused };
  return { record: await change(parts, record, { picture }), handle: { imageId }, isNew: false };
}

/** Uploads bytes once more whose id the platform no longer knows. */
export async function uploadedAnew(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const picture = { ...record.picture, imageId: null, reused: false };
  const fit = await prepared(parts, { ...record, picture });
  if (!fit.ok) return fit;
  await forgetUpload(await fingerprintOfBlob(fit.value.blob));
  const fresh = { ...fit.value.record.picture, imageId: null, reused: false };
  return uploaded(parts, { ...fit.value.record, picture: fresh });
}

async function fingerprintOfBlob(blob: Blob): Promise<string> {
  return fingerprintOf(new Uint8Array(await blob.arrayBuffer()));
}

async function send(parts: SearchParts, { record, blob }: Step): Promise<Outcome<Handled>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { preparedId, sent } = record.picture;
  const what = { pictureId: preparedId, address: null, sent };
  const imageId = await logged(parts, 'crossborder', what, () =>
    parts.catalogues.crossborder.uploadPicture(toBase64(bytes)),
  );
  if (!imageId.ok) return imageId;
  await keepUpload(await fingerprintOf(bytes), imageId.value, parts.now());
  const picture = { ...record.picture, imageId: imageId.value };
  const done = await change(parts, record, { picture });
  return success({ record: done, handle: { imageId: imageId.value }, isNew: true });
}

/** The picture at half the size that a gateway found too large; null where it cannot be made. */
export async function halved(parts: SearchParts, { record, blob }: Step): Promise<Step | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const half = await preparePicture(bytes, Math.floor(Math.min(bytes.length, UPLOAD_BYTES) / 2));
  if (!half.ok) return null;
  return { record: await keepPrepared(parts, record, half.value), blob: half.value.blob };
}

/** Only for a picture that answered us without cookies and whose address holds no secret. */
async function byAddress(
  parts: SearchParts,
  record: PictureSearch,
  refusal: Outcome<never>,
): Promise<Outcome<Handled>> {
  const { source, picture } = record;
  const wasRead = picture.way === 'fetched' && picture.isGuess !== true;
  if (!wasRead || !('address' in source)) return refusal;
  return isShareable(source.address)
    ? success(await byPublicAddress(parts, record, source.address))
    : refusal;
}

/** The search by any address is surer for pictures elsewhere, but not every key has it. */
async function byPublicAddress(
  parts: SearchParts,
  record: PictureSearch,
  address: string,
): Promise<Handled> {
  return (await searchByAddressRefused.read())
    ? addressed(parts, record, { imageAddress: address }, ['less-reliable'])
    : addressed(parts, record, { publicAddress: address }, []);
}

/** Lets the platform read the picture from an address: one of its own, or any that is public. */
export async function addressed(
  parts: SearchParts,
  record: PictureSearch,
  handle: { imageAddress: string } | { publicAddress: string },
  notes: SearchNote[],
): Promise<Handled> {
  const unaddressed = { ...record.picture, imageAddress: null, publicAddress: null };
  const changed = await change(parts, record, {
    picture: { ...unaddressed, ...handle },
    notes: notes.reduce(withNote, record.notes),
  });
  return { record: changed, handle, isNew: true };
}

/** The picture once more, grey and with more contrast, as a search of its own upload. */
export async function greyUpload(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const read = await original(parts, record);
  if (!read.ok) return read;
  const grey = await greyVersion(read.value.blob);
  const fit = await preparePicture(new Uint8Array(await grey.arrayBuffer()));
  if (!fit.ok) return fit;
  const kept = await keepPrepared(parts, read.value.record, fit.value);
  return uploaded(parts, {
    ...kept,
    picture: { ...kept.picture, imageAddress: null, publicAddress: null },
    notes: withNote(kept.notes, 'second-try'),
  });
}
