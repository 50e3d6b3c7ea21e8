import type { FoundInPage } from '../messages/picked';
import { keepPicture } from '../store/pictures';
import { findInPage } from './find-in-page';
import { isFrame } from './frame';
import type { ReadingParts } from './ladder';
import { bytesInData, type PagePicture } from './page';

/**
 * A clicked picture as its page knows it. The click tells the address of the uppermost element, which
 * may be a placeholder, a slide that nobody sees, or a frame of advertising. What was picked has been
 * looked at already.
 * @param now ms since 1970
 * @returns the same where the page lets no script in, or shows the picture no more
 */
export async function lookedAt(
  parts: ReadingParts,
  picture: PagePicture,
  now: number,
): Promise<PagePicture> {
  const found = picture.others ? null : await findInPage(parts.wait, picture);
  if (!found) return picture;
  const looked = asFound(picture, found);
  const { beneath } = found;
  return beneath && (await isFrame(parts, looked))
    ? withBytes(asFound(picture, { ...beneath, isOther: true }), beneath.data, now)
    : withBytes(looked, found.data, now);
}

function asFound(picture: PagePicture, found: FoundInPage): PagePicture {
  const { addresses, data, shown, shownSize, isOther } = found;
  const unnamed = data === null && !isOther ? picture.address : '';
  const [address = shown ?? unnamed, ...others] = addresses;
  return {
    ...picture,
    address,
    others,
    ...(shown !== undefined && { shown }),
    ...(shownSize && { shownSize }),
    ...(isOther && address === '' && { clicked: picture.address }),
  };
}

/** Puts down the bytes that only the page has. */
async function withBytes(
  picture: PagePicture,
  data: string | null,
  now: number,
): Promise<PagePicture> {
  if (data === null) return picture;
  const pictureId = await keepPicture(new Blob([bytesInData(data)]), now);
  return { ...picture, spare: { pictureId, way: 'page' } };
}
