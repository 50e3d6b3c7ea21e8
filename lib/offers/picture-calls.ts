import { isPlatformPicture } from '../picture/addresses';
import { takes, type Dialect } from './dialects';

/** A picture that is to be searched for. */
export interface PictureToSearch {
  /** Where it can be read; null for one that has no address. */
  address: string | null;
  /** The platform has it, or its address, already. */
  isKnown: boolean;
}

/**
 * How many calls searches by these pictures take if all goes well: one for each search, and one for
 * each upload. 1688 reads its own pictures by their address, and interfaces without uploads take all
 * of them in the search itself.
 * @param dialect the interface that answers
 */
export function callsFor(pictures: readonly PictureToSearch[], dialect: Dialect): number {
  const uploads = takes(dialect, 'upload') ? pictures.filter(needsUpload).length : 0;
  return pictures.length + uploads;
}

function needsUpload({ address, isKnown }: PictureToSearch): boolean {
  return !isKnown && !(address !== null && isPlatformPicture(address));
}
