import { byPath } from './grammar';

/**
 * Wish: `/api/webimage/<id>-medium.jpg`, and `<id>-original.jpg`. Most addresses carry a
 * `cache_buster`, which by its length may be a signature; those are left alone.
 *
 * No page was found that still stands; replies of Wish's interface for merchants, kept in public
 * code, name the `-original` of a product as its main picture. Known from examples only.
 */
export const wish = byPath(
  /^(?:canary\.)?contestimg\.wish\.com$/,
  /^(\/api\/webimage\/[\da-f]{24}(?:-\d+)?)-(?:small|normal|medium|large)\.jpg$/,
  '$1-original.jpg',
);
