import { byQuery, readdressed, withoutParameters, type Grammar } from './grammar';

const PARAMETERS = /^(?:_ex|fitin|downsize|composite-to)$/;
const RESIZER = /^tshop\.r10s\.jp$/;
/** The first width that a size parameter asks for: `_ex=128x128`, `fitin=480:480`, `downsize=600:*`. */
const WIDTH = /[?&](?:_ex|fitin|downsize)=(\d+)/;

/** Pixels of width; the resizer refuses far larger ones and never makes a picture larger than it is. */
const LARGE = 1000;

/**
 * Rakuten: `?_ex=128x128` and its like ask for a size; the rest of the query stays.
 *
 * Source: the rule of extesy/hoverzoom, plugins/rakuten.js; for the r10s.jp hosts, measurements that
 * a public catalogue of books keeps beside its code.
 */
export const rakuten = byQuery(
  /^(?:(?:thumbnail\.)?image\.rakuten\.co\.jp|shop\.r10s\.jp)$/,
  PARAMETERS,
);

/**
 * Rakuten's resizer. Without parameters it leads on to another host, for which the user gave no
 * leave, so it is asked for a large picture. Measured by the same catalogue.
 */
export const rakutenResizer: Grammar = (url) => {
  const width = RESIZER.test(url.host) ? WIDTH.exec(url.search)?.[1] : undefined;
  if (width === undefined || Number(width) >= LARGE) return [];
  const rest = withoutParameters(url.search, PARAMETERS);
  const size = `downsize=${LARGE}:*`;
  return [readdressed(url, url.pathname, rest === '' ? `?${size}` : `${rest}&${size}`)];
};
