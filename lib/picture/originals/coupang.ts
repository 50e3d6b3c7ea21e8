import { readdressed, type Grammar } from './grammar';

const HOST = /^thumbnail\d*\.coupangcdn\.com$/;
/** `/thumbnails/remote/230x230ex/image/…`: a part of the path is the size. */
const SIZED = /^\/thumbnails\/remote\/(\d+)x\d+[a-z]*\/(.+)$/;

/** Pixels of both sides in the gallery of a product's page. */
const GALLERY = 492;

/**
 * Coupang: `q89` in place of a size asks for the quality alone, at the picture's own size; a
 * product's page shows its description that way, and its gallery at 492 pixels.
 *
 * No page was found; both forms are known from examples only. The original itself is on another host
 * (`image<n>.coupangcdn.com`), for which the user gave no leave.
 */
export const coupang: Grammar = (url) => {
  const match = HOST.test(url.host) ? SIZED.exec(url.pathname) : null;
  if (!match) return [];
  const [, width = '', picture = ''] = match;
  const sizes = Number(width) < GALLERY ? ['q89', `${GALLERY}x${GALLERY}ex`] : ['q89'];
  return sizes.map((size) => readdressed(url, `/thumbnails/remote/${size}/${picture}`));
};
