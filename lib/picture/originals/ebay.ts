import { readdressed, type Grammar } from './grammar';

const HOST = /^i\.ebayimg\.com$/;
/** `/images/g/<id>/s-l225.jpg`, or the same below `/thumbs`. */
const NAMED_BY_SIDE = /^(\/thumbs)?(\/images\/\w\/[^/]+\/s-l)(\d+)(\.\w+)$/;
/** `/00/s/<size>/z/<id>/$_12.JPG`: the number stands for one of a dozen sizes. */
const NAMED_BY_NUMBER = /^(?<picture>\/00\/s\/.*\/(?:\$|%24)_)\d+(?<format>\.\w+)$/;

/** Pixels of the longer side. */
const LARGEST = 1600;

/**
 * eBay, both forms.
 *
 * Source: eBay's developer guide, "Working with Pictures in an Item Listing" (the largest size that
 * is stored is 1600 by 1600 pixels), and the rule for `s-l` of extesy/hoverzoom, plugins/ebay_a.js.
 * That `$_57` is the largest is known from examples only; hoverzoom takes `$_32`.
 */
export const ebay: Grammar = (url) => {
  if (!HOST.test(url.host)) return [];
  const path = bySide(url.pathname).replace(NAMED_BY_NUMBER, '$<picture>57$<format>');
  return path === url.pathname ? [] : [readdressed(url, path)];
};

function bySide(path: string): string {
  const match = NAMED_BY_SIDE.exec(path);
  if (!match || Number(match[3]) > LARGEST) return path;
  return `${match[2] ?? ''}${LARGEST}${match[4] ?? ''}`;
}
