import { success, type Outcome } from '../failures/outcome';
import { GOOD_SIDE, UPLOAD_BYTES } from '../picture/limits';
import { preparePicture, type Preparation, type PreparedPicture } from '../reading/prepare';
import { readSource } from '../reading/ladder';
import { keepPicture, readPicture } from '../store/pictures';
import type { PictureSource, SentPicture } from '../store/picture-records';
import type { PictureSearch, SearchNote } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** A picture on its way: the search's record as a step left it, with the bytes that the step gave. */
export interface Step {
  record: PictureSearch;
  blob: Blob;
}

/** Makes the picture fit for the platform, unless that is done and its bytes are still there. */
export async function fitPicture(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Step>> {
  const { preparedId } = record.picture;
  const known = preparedId === null ? undefined : await readPicture(preparedId);
  return known ? success({ record, blob: known }) : fitOriginal(parts, record);
}

/** The picture once more, from its original: grey and with more contrast. */
export function greyPicture(parts: SearchParts, record: PictureSearch): Promise<Outcome<Step>> {
  return fitOriginal(parts, record, { isGrey: true });
}

/**
 * The picture at half the size that a gateway found too large; null where it cannot be made. Made of
 * what was sent, since the original may be gone.
 */
export async function halfPicture(
  parts: SearchParts,
  { record, blob }: Step,
): Promise<Step | null> {
  const mostBytes = Math.floor(Math.min(blob.size, UPLOAD_BYTES) / 2);
  const half = await preparePicture(await bytesOf(blob), { mostBytes });
  if (!half.ok) return null;
  const sent = { ...half.value.sent, ...originalOf(record.picture.sent) };
  return keepFit(parts, record, { ...half.value, sent });
}

/** What an earlier step noted of the picture as it was before any. */
function originalOf(sent: SentPicture | null): Partial<SentPicture> {
  if (!sent) return {};
  const { originalBytes, originalWidth, originalHeight } = sent;
  return { originalBytes, originalWidth, originalHeight };
}

async function fitOriginal(
  parts: SearchParts,
  record: PictureSearch,
  preparation?: Preparation,
): Promise<Outcome<Step>> {
  const read = await readOriginal(parts, record);
  if (!read.ok) return read;
  const preparing = await change(parts, read.value.record, { step: 'preparing' });
  const fit = await preparePicture(await bytesOf(read.value.blob), preparation);
  return fit.ok ? success(await keepFit(parts, preparing, fit.value)) : fit;
}

/** Reads the picture, unless a worker before this one did and its bytes are still there. */
async function readOriginal(parts: SearchParts, record: PictureSearch): Promise<Outcome<Step>> {
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
export function withoutData(source: PictureSource): PictureSource {
  const isData = 'address' in source && source.address.startsWith('data:');
  return isData ? { ...source, address: 'data:' } : source;
}

async function keepFit(
  parts: SearchParts,
  record: PictureSearch,
  { blob, sent, isAnimation }: PreparedPicture,
): Promise<Step> {
  const preparedId = await keepPicture(blob, parts.now());
  const found: SearchNote[] = [
    ...(Math.min(sent.sentWidth, sent.sentHeight) < GOOD_SIDE ? (['small-picture'] as const) : []),
    ...(isAnimation ? (['first-frame'] as const) : []),
  ];
  const kept = await change(parts, record, {
    picture: { ...record.picture, preparedId, sent, imageId: null, reused: false },
    notes: found.reduce(withNote, record.notes),
  });
  return { record: kept, blob };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
