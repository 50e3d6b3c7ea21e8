import { keepPicture } from '../store/pictures';
import { findInPage } from './find-in-page';
import type { ReadingParts } from './ladder';
import { bytesInData, type PagePicture } from './page';

/**
 * A clicked picture as its page knows it. The click tells the address of the uppermost element, which
 * may be a placeholder, or a slide that nobody sees. What was picked has been looked at already.
 * @param now ms since 1970
 * @returns the same where the page lets no script in, or shows the picture no more
 */
export async function lookedAt(
  { wait }: Pick<ReadingParts, 'wait'>,
  picture: PagePicture,
  now: number,
): Promise<PagePicture> {
  const found = picture.others ? null : await findInPage(wait, picture);
  if (!found) return picture;
  const { data, shown } = found;
  const [address = shown ?? (data === null ? picture.address : ''), ...others] = found.addresses;
  const looked = { ...picture, address, others, ...(shown !== undefined && { shown }) };
  if (data === null) return looked;
  const pictureId = await keepPicture(new Blob([bytesInData(data)]), now);
  return { ...looked, spare: { pictureId, way: 'page' } };
}
