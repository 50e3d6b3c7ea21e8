import { readdressed, type Grammar } from './grammar';

const HOST = /^(?:m\.media-amazon\.com|images-[a-z]{2}\.ssl-images-amazon\.com)$/;

/** A product picture's id, its modifiers, its format: `/images/I/` `71ld5` `._AC_SX300_` `.jpg`. */
const MODIFIED = /^(\/images\/I\/[^/.]+)\.(?:jpg)?_[^/]*_\.(jpe?g|png|gif|webp|avif)$/;

/**
 * Amazon: everything between a picture's id and its extension are modifiers (size, crop, frame,
 * quality), and without them the server gives what it has. WebP and AVIF are such modifiers too
 * (`_FMwebp_`), so JPEG is asked for in their place.
 *
 * Source: the Product Advertising API's guide, "Image Details" (a LargeImage has no modifier, the
 * smaller ones have `._SL75_`), and the rule of extesy/hoverzoom, plugins/amazon.js. The form
 * `.jpg_BO30,…_.jpg` (previews for social networks) and the JPEG in place of WebP are known from
 * examples only.
 */
export const amazon: Grammar = (url) => {
  const match = HOST.test(url.host) ? MODIFIED.exec(url.pathname) : null;
  if (!match?.[1] || !match[2]) return [];
  const format = /^(?:webp|avif)$/.test(match[2]) ? 'jpg' : match[2];
  return [readdressed(url, `${match[1]}.${format}`)];
};
