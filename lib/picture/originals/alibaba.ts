import { isPlatformPicture, originalPicture } from '../addresses';
import { readdressed, type Grammar } from './grammar';
import { withoutSizeSuffixes } from './size-suffix';

/** AliExpress's newer picture hosts; Lazada's older ones, and its newer. */
const SISTERS = /^(?:[a-z\d-]+\.aliexpress-media\.com|[a-z\d-]+\.slatic\.net|img\.lazcdn\.com)$/;

/** Pictures of the user interface carry their size in the name, as part of it. */
const INTERFACE = /-tps-/;

/**
 * 1688, Taobao, Tmall, Alibaba.com, AliExpress: whatever is on alicdn.
 *
 * Source: the platform's own addresses (tests/sandbox/pictures/size-grammar.ts), and the rules of
 * extesy/hoverzoom, plugins/alicdn_a.js.
 */
export const alicdn: Grammar = (url) => {
  if (!isPlatformPicture(url.href)) return [];
  const original = originalPicture(url.href);
  return original === url.href ? [] : [original];
};

/**
 * AliExpress and Lazada on hosts of their own, with the suffixes of alicdn:
 * `…/S0c7a….jpg_220x220q75.jpg_.avif`, `…/g/p/9121….jpg_720x720q80.jpg_.webp`.
 *
 * Source for AliExpress: extesy/hoverzoom, plugins/aliexpress.js. For Lazada no page was found; its
 * addresses in public code are written with and without the suffix.
 */
export const alibabaSisters: Grammar = (url) => {
  if (!SISTERS.test(url.host) || INTERFACE.test(url.pathname)) return [];
  const path = withoutSizeSuffixes(url.pathname);
  return path === url.pathname ? [] : [readdressed(url, path)];
};
