import { byPath } from './grammar';

/**
 * Etsy: `/il_340x270.<id>.jpg` in many sizes, `/il_fullxfull.<id>.jpg` as it was uploaded. Pictures
 * of shops and of reviews have other letters in place of `il` and are left alone.
 *
 * Source: Etsy's Open API, ListingImage (`url_75x75`, `url_170x135`, `url_570xN`, and
 * `url_fullxfull`, "the URL for full-sized binary image file"), and extesy/hoverzoom,
 * plugins/etsy.js.
 */
export const etsy = byPath(
  /^(?:i|img\d)\.etsystatic\.com$/,
  /\/il_\d+x(?:\d+|N)(\.[^/]+)$/,
  '/il_fullxfull$1',
);
