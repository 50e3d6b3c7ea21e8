import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { keepPicture } from '@/lib/store/pictures';

/** Puts a picture down for the worker to search for. @returns its id; `storage-full` */
export async function keepGiven(picture: Blob): Promise<Outcome<string>> {
  try {
    return success(await keepPicture(picture, Date.now()));
  } catch {
    return failure('storage-full');
  }
}
