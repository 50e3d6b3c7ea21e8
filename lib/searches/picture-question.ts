import type { PictureHandle, PictureQuery } from '../gateway/catalogue';
import { writeRegion } from '../offers/region';
import { titleHint } from '../offers/title-hint';
import type { PictureSearch } from '../store/records';

/**
 * What a picture search asks for its next page, whichever interface is asked. The title of the picture's
 * page is in it only where the person wants it sent.
 */
export function pictureQuestion(
  { source, region, language, options, pagesRead }: PictureSearch,
  picture: PictureHandle,
): PictureQuery {
  const keyword = options.words.trim();
  const hint = options.hint.trim();
  const title = options.useTitle && 'title' in source ? titleHint(source.title) : null;
  return {
    picture,
    language,
    options,
    page: pagesRead + 1,
    ...(region === null ? {} : { region: writeRegion(region) }),
    ...(keyword === '' ? {} : { keyword }),
    ...(hint === '' ? {} : { hint }),
    ...(title === null ? {} : { title }),
  };
}
