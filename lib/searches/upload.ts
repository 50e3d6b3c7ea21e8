import { failure, success, type Outcome } from '../failures/outcome';
import type { PictureHandle } from '../gateway/catalogue';
import { isShareable } from '../picture/addresses';
import { fingerprintOf, toBase64 } from '../picture/bytes';
import { GOOD_SIDE } from '../picture/limits';
import { greyVersion, preparePicture, type PreparedPicture } from '../reading/prepare';
import { readSource } from '../reading/ladder';
import { findUpload, keepPicture, keepUpload, logSend, readPicture } from '../store/pictures';
import type { PictureSearch, SearchNote } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

const GATEWAY_HOST = 'gw.open.1688.com';

/** A search on its way, with how the platform will see its picture. */
export interface Handled {
  record: PictureSearch;
  handle: PictureHandle;
}

/** Reads the picture, unless a worker before this one did. */
export async function withOriginal(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  if (record.picture.originalId) return success(record);
  const reading = await change(parts, record, { step: 'reading' });
  const read = await readSource(parts.reading, record.source);
  if (!read.ok) return read;
  const { bytes, way } = read.value;
  const originalId = await keepPicture(new Blob([bytes]), parts.now());
  const notes = way === 'screen' ? withNote(record.notes, 'from-screen') : record.notes;
  const picture = { ...record.picture, originalId, way };
  return success(await change(parts, reading, { picture, notes }));
}

/** Makes the picture fit for the platform, unless that is done. */
export async function withPrepared(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  if (record.picture.preparedId) return success(record);
  const original = await withOriginal(parts, record);
  if (!original.ok) return original;
  const { picture } = original.value;
  const blob = picture.originalId && (await readPicture(picture.originalId));
  if (!blob) return failure('interrupted');
  const preparing = await change(parts, original.value, { step: 'preparing' });
  const prepared = await preparePicture(new Uint8Array(await blob.arrayBuffer()));
  return prepared.ok ? success(await keepPrepared(parts, preparing, prepared.value)) : prepared;
}

async function keepPrepared(
  parts: SearchParts,
  record: PictureSearch,
  { blob, fingerprint, sent, isAnimation }: PreparedPicture,
): Promise<PictureSearch> {
  const preparedId = await keepPicture(blob, parts.now());
  const imageId = await findUpload(fingerprint, parts.now());
  const found: SearchNote[] = [
    ...(Math.min(sent.sentWidth, sent.sentHeight) < GOOD_SIDE ? (['small-picture'] as const) : []),
    ...(isAnimation ? (['first-frame'] as const) : []),
  ];
  return change(parts, record, {
    picture: { ...record.picture, preparedId, sent, imageId },
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
  const prepared = await withPrepared(parts, record);
  if (!prepared.ok) return prepared;
  const { imageId, preparedId } = prepared.value.picture;
  if (imageId) return success({ record: prepared.value, handle: { imageId } });
  const blob = preparedId && (await readPicture(preparedId));
  if (!blob) return failure('interrupted');
  const uploading = await change(parts, prepared.value, { step: 'uploading' });
  const sent = await send(parts, uploading, blob);
  if (sent.ok) return sent;
  return sent.error.code === 'picture-not-accepted' ? byAddress(parts, uploading, sent) : sent;
}

async function send(
  parts: SearchParts,
  record: PictureSearch,
  blob: Blob,
): Promise<Outcome<Handled>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  await logSend({
    id: crypto.randomUUID(),
    at: parts.now(),
    host: GATEWAY_HOST,
    pictureId: record.picture.preparedId,
    address: null,
    sent: record.picture.sent,
  });
  const imageId = await parts.catalogue.uploadPicture(toBase64(bytes));
  if (!imageId.ok) return imageId;
  await keepUpload(await fingerprintOf(bytes), imageId.value, parts.now());
  const picture = { ...record.picture, imageId: imageId.value };
  const done = await change(parts, record, { picture });
  return success({ record: done, handle: { imageId: imageId.value } });
}

/** Only for a picture that answered us without cookies and whose address holds no secret. */
async function byAddress(
  parts: SearchParts,
  record: PictureSearch,
  refusal: Outcome<never>,
): Promise<Outcome<Handled>> {
  const { source, picture } = record;
  if (picture.way !== 'fetched' || !('address' in source)) return refusal;
  return isShareable(source.address)
    ? success(await addressed(parts, record, source.address, ['less-reliable']))
    : refusal;
}

/** Lets the platform read the picture from an address. */
export async function addressed(
  parts: SearchParts,
  record: PictureSearch,
  imageAddress: string,
  notes: SearchNote[],
): Promise<Handled> {
  await logSend({
    id: crypto.randomUUID(),
    at: parts.now(),
    host: GATEWAY_HOST,
    pictureId: null,
    address: imageAddress,
    sent: null,
  });
  const picture = { ...record.picture, imageAddress };
  const changed = await change(parts, record, {
    picture,
    notes: notes.reduce(withNote, record.notes),
  });
  return { record: changed, handle: { imageAddress } };
}

/** The picture once more, grey and with more contrast, as a search of its own upload. */
export async function greyUpload(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const original = await withOriginal(parts, record);
  if (!original.ok) return original;
  const { originalId } = original.value.picture;
  const blob = originalId && (await readPicture(originalId));
  if (!blob) return failure('interrupted');
  const grey = await preparePicture(new Uint8Array(await (await greyVersion(blob)).arrayBuffer()));
  if (!grey.ok) return grey;
  const kept = await keepPrepared(parts, original.value, grey.value);
  return uploaded(parts, {
    ...kept,
    picture: { ...kept.picture, imageAddress: null },
    notes: withNote(kept.notes, 'second-try'),
  });
}
