import { readdressed, type Grammar } from './grammar';

const HOST = /^(?:cdn1\.ozone\.ru|ir\.ozone\.ru|ir-\d+\.ozonstatic\.cn)$/;
/** `/s3/multimedia-d/wc300/6709518337.jpg`: a part of the path is the width. */
const SIZED = /^(\/s3\/multimedia[\w-]*)\/w?c(\d+)\/([^/]+)$/;

/** Pixels of width; the largest that Ozon's own pages use. */
const LARGE = 1000;

/**
 * Ozon: without the width, the original. Originals are slow from afar, so a large one comes second.
 *
 * No page of Ozon's was found. Several public tools for sellers describe both forms, "the address
 * without `/wc…/` is the picture in high resolution", and have addresses of both.
 */
export const ozon: Grammar = (url) => {
  const match = HOST.test(url.host) ? SIZED.exec(url.pathname) : null;
  if (!match) return [];
  const [, folder = '', width = '', name = ''] = match;
  const original = readdressed(url, `${folder}/${name}`);
  return Number(width) < LARGE
    ? [original, readdressed(url, `${folder}/wc${LARGE}/${name}`)]
    : [original];
};
