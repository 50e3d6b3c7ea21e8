import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { fromThrown } from '@/lib/failures/thrown';
import { MOST_BYTES } from '@/lib/picture/limits';
import { keepPicture } from '@/lib/store/pictures';

/** Puts a picture down for the worker to search for. @returns its id; `storage-full` */
export async function keepGiven(picture: Blob): Promise<Outcome<string>> {
  try {
    return success(await keepPicture(picture, Date.now()));
  } catch (error) {
    return fromThrown('a given picture', error);
  }
}

/** The same with a file. @returns its id; `file-unreadable`, `picture-too-heavy`, `storage-full` */
export async function keepFile(file: File): Promise<Outcome<string>> {
  return (await whyUnfit(file)) ?? keepGiven(file);
}

/** Why a file cannot be read as a picture at all; null where it may be one. */
export async function whyUnfit(file: File): Promise<Outcome<never> | null> {
  if (file.size > MOST_BYTES) {
    return failure('picture-too-heavy', { facts: { megabytes: MOST_BYTES / 1_000_000 } });
  }
  // A folder looks like a file until it is read, and so does one that has been moved since.
  const isThere = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
  return isThere ? null : failure('file-unreadable', { facts: { name: file.name } });
}
