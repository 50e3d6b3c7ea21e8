import { success, type Outcome } from '../failures/outcome';
import { fingerprintOf, toBase64 } from '../picture/bytes';
import { findUpload, forgetUpload, keepUpload } from '../store/pictures';
import type { PictureSearch } from '../store/records';
import { fitPicture, greyPicture, halfPicture, type Step } from './fit-picture';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { giveAddressInstead, type Handled } from './picture-address';
import { change } from './records';
import { logged } from './sending';

/**
 * Uploads the picture, unless the same bytes were uploaded before. Where the platform does not
 * accept them, it may read the picture's own address instead, if that is open to anybody.
 */
export async function upload(parts: SearchParts, record: PictureSearch): Promise<Outcome<Handled>> {
  const fit = await fitPicture(parts, record);
  return fit.ok ? uploadFit(parts, fit.value) : fit;
}

/** Uploads bytes once more whose id the platform no longer knows. */
export async function uploadAnew(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const fit = await fitPicture(parts, record);
  if (!fit.ok) return fit;
  await forgetUpload(await fingerprintOfBlob(fit.value.blob));
  const picture = { ...fit.value.record.picture, imageId: null, reused: false };
  return uploadFit(parts, { ...fit.value, record: { ...fit.value.record, picture } });
}

/** Uploads the picture once more, grey and with more contrast. */
export async function uploadGrey(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Handled>> {
  const grey = await greyPicture(parts, record);
  if (!grey.ok) return grey;
  const { record: fit, blob } = grey.value;
  const picture = { ...fit.picture, imageAddress: null, publicAddress: null };
  const notes = withNote(fit.notes, 'second-try');
  return uploadFit(parts, { record: { ...fit, picture, notes }, blob });
}

async function uploadFit(parts: SearchParts, fit: Step): Promise<Outcome<Handled>> {
  const known = await knownUpload(parts, fit);
  if (known) return success(known);
  const uploading = await change(parts, fit.record, { step: 'uploading' });
  const sent = await send(parts, { record: uploading, blob: fit.blob });
  if (sent.ok) return sent;
  if (sent.error.code === 'request-too-large') {
    const half = await halfPicture(parts, { record: uploading, blob: fit.blob });
    return half ? send(parts, half) : sent;
  }
  return giveAddressInstead(parts, uploading, sent);
}

/** The platform's id for the same bytes, from an upload that can be expected to live still. */
async function knownUpload(parts: SearchParts, { record, blob }: Step): Promise<Handled | null> {
  const known = record.picture.imageId;
  const imageId = known ?? (await findUpload(await fingerprintOfBlob(blob), parts.now()));
  if (imageId === null) return null;
  const picture = { ...record.picture, imageId, reused: known === null || record.picture.reused };
  return { record: await change(parts, record, { picture }), handle: { imageId }, isNew: false };
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

async function fingerprintOfBlob(blob: Blob): Promise<string> {
  return fingerprintOf(new Uint8Array(await blob.arrayBuffer()));
}
