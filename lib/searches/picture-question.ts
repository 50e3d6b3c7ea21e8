import type { PictureHandle, PictureQuery } from '../gateway/catalogue';
import type { PictureSearch } from '../store/records';

/** What a picture search asks for its next page, whichever interface is asked. */
export function pictureQuestion(
  { language, options, pagesRead }: PictureSearch,
  picture: PictureHandle,
): PictureQuery {
  const keyword = options.words.trim();
  const page = pagesRead + 1;
  return { picture, language, options, page, ...(keyword === '' ? {} : { keyword }) };
}
