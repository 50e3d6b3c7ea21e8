import { readdressed, type Grammar } from './grammar';

const HOST = /^(?:img|img-eu|aimg)\.kwcdn\.com$/;
/** The whole query is one instruction to the picture server. */
const INSTRUCTION = /^\?image(?:View2|Mogr2)\/[^&]*$/;

/**
 * Temu: `?imageView2/2/w/800/q/70/format/webp` behind the original's address.
 *
 * Source: the instruction is documented by two clouds that offer it, in the same words: the processed
 * picture's address is the original's with the instruction behind it, and it is never larger
 * (developer.qiniu.com, "imageView2"; cloud.tencent.com, document 1246/45370). That Temu gives the
 * original without it is known from examples: public code has addresses of all three hosts in both
 * forms.
 */
export const temu: Grammar = (url) =>
  HOST.test(url.host) && INSTRUCTION.test(url.search) ? [readdressed(url, url.pathname, '')] : [];
