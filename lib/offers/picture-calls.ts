import { isPlatformPicture, isShareable } from '../picture/addresses';
import { isAble, takes, takesAid, type Dialect } from './dialects';

/** What of a picture decides who can search for it. */
export interface PictureAsked {
  /** Where the page shows it from; null for one that has no address. */
  address: string | null;
  /** It is known by nothing but the platform's own id. */
  isId?: boolean;
  /** A part of it is meant. */
  isPart?: boolean;
}

/**
 * Which interface searches for a picture: the first of those connected, but for one that reads
 * addresses alone, which is passed over for a picture without a public one.
 * @param dialects the connected ones, the preferred first
 */
export function answeringPicture(
  { address, isId = false, isPart = false }: PictureAsked,
  dialects: readonly Dialect[],
): Dialect | undefined {
  const hasAddress = address !== null && isShareable(address);
  return dialects.find((one) => {
    if (!isAble(one, 'picture') || (isPart && !takesAid(one, 'region'))) return false;
    if (isId) return takes(one, 'upload');
    return hasAddress || takes(one, 'upload') || takes(one, 'bytes');
  });
}

/** A picture that is to be searched for. */
export interface PictureToSearch extends PictureAsked {
  /** The platform has it, or its address, already. */
  isKnown: boolean;
}

/**
 * How many calls searches by these pictures take if all goes well: one for each search, and one for
 * each upload. 1688 reads its own pictures by their address, and interfaces without uploads take all
 * of them in the search itself. A picture that no interface can search for takes none.
 * @param dialects the connected ones, the preferred first
 */
export function callsFor(
  pictures: readonly PictureToSearch[],
  dialects: readonly Dialect[],
): number {
  const calls = pictures.map((picture): number => {
    const dialect = answeringPicture(picture, dialects);
    if (!dialect) return 0;
    return takes(dialect, 'upload') && needsUpload(picture) ? 2 : 1;
  });
  return calls.reduce((sum, count) => sum + count, 0);
}

function needsUpload({ address, isKnown }: PictureToSearch): boolean {
  return !isKnown && !(address !== null && isPlatformPicture(address));
}
