import { readdressed, withoutParameters, type Grammar } from './grammar';

/** Shopify's own host, and what every shop on Shopify serves under its own name. */
const OWN_HOST = /^cdn\.shopify\.com$/;
const OWN_PATH = /^\/s\/files\//;
const SHOPS_PATH = /^\/cdn\/shop\/(?:files|products|collections|articles)\//;

const NAMED_SIZES =
  'pico|icon|thumb|small|compact|medium|large|grande|original|master|1024x1024|2048x2048';
/** Size, crop, scale and progressive coding between a file's name and its extension, in any number. */
const SUFFIXES = new RegExp(
  `(?<=[^/])(?:_(?:${NAMED_SIZES}|\\d+x\\d*|x\\d+)|_crop_(?:top|center|bottom|left|right)` +
    '|@[23]x|\\.progressive)+(?=\\.(?:jpe?g|png|gif|webp)$)',
  'i',
);
const PARAMETERS = /^(?:width|height|crop|pad_color|format)$/;

/**
 * Shopify: suffixes of the file's name, of the older filter, and parameters, of today's. The version
 * (`v`) stays.
 *
 * Source: shopify.dev, Liquid filters `img_url` (size, crop, scale, format, and the address under a
 * shop's own host) and `image_url` (parameters; a picture is never larger than its original). A file
 * may be called `…_small.jpg` by the shop; there the given address is the one that answers.
 */
export const shopify: Grammar = (url) => {
  const isOwn = OWN_HOST.test(url.host) && OWN_PATH.test(url.pathname);
  if (!isOwn && !SHOPS_PATH.test(url.pathname)) return [];
  const path = url.pathname.replace(SUFFIXES, '');
  const query = withoutParameters(url.search, PARAMETERS);
  const isOriginal = path === url.pathname && query === url.search;
  return isOriginal ? [] : [readdressed(url, path, query)];
};
