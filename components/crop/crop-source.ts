import { pictureOf } from '@/components/picture/search-picture';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { inspectPicture } from '@/lib/picture/inspect';
import { readPicture } from '@/lib/store/pictures';
import type { PictureSearch } from '@/lib/store/records';
import type { CropPicture } from './cut-out';

/** The picture of a search, as it was before anything was done to it where that is still kept. */
export async function pictureOfSearch(search: PictureSearch): Promise<Outcome<CropPicture>> {
  const picture = await pictureOf(search, 'read');
  return picture.ok ? decoded(picture.value) : picture;
}

/** A picture that was put down for cropping. */
export async function storedPicture(pictureId: string): Promise<Outcome<CropPicture>> {
  const stored = await readPicture(pictureId);
  return stored ? decoded(stored) : failure('picture-forgotten');
}

async function decoded(blob: Blob): Promise<Outcome<CropPicture>> {
  const format = inspectPicture(new Uint8Array(await blob.arrayBuffer()));
  if (!format.ok) return format;
  try {
    const bitmap = await createImageBitmap(blob);
    return success({ bitmap, cutType: format.value === 'png' ? 'image/png' : 'image/jpeg' });
  } catch {
    return failure('picture-broken'); // the decoder says only that it could not
  }
}
