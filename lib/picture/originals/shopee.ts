import { byPath } from './grammar';

/**
 * Shopee: `/file/<id>_tn` is the thumbnail, `/file/<id>@resize_w320_nl.webp` one of any width, and
 * `/file/<id>` the picture.
 *
 * No page of Shopee's was found. Several public scrapers take `_tn` away; `@resize_` is known from
 * addresses that public code has in both forms. A bare `/file/<id>.webp` has the full size already.
 * The same code has the older `cf.shopee.vn` in both forms, and `down-tx-vn` beside it as a host of the
 * same files; pages name those without `/file`.
 */
export const shopee = byPath(
  /^(?:down(?:-[a-z]{2}){1,2}\.img\.susercontent\.com|cf\.shopee\.(?:com?\.)?[a-z]{2})$/,
  /^((?:\/file)?\/[\w-]+?)(?:(?:_tn|(?:@|%40)resize_\w+)(?:\.webp)?)+$/,
  '$1',
);
