import { readdressed, type Grammar } from './grammar';

const HOST = /^http2\.mlstatic\.com$/;
/** Prefix, id, version, and what follows: `D_NQ_NP_` `796156-MLU72519991458_102023` `-O` `.webp`. */
const PICTURE =
  /^\/(D_(?:N?Q_)?(?:NP_)?(?:2X_)?)(\d+-[A-Z]{3}\d+_\d{6})-[A-Z]{1,2}((?:-[^/]+)?\.(?:webp|jpe?g|png))$/;

/**
 * Mercado Libre and Mercado Livre: letters name the version of a picture, `F` is the largest.
 *
 * Source: developers.mercadolibre.com.ar, "Working with pictures" (version F has up to 1920 by 1920
 * pixels). The prefix `D_NQ_NP_2X_`, which product pages use with F for their enlarged view, is known
 * from examples only, so the version F under the given prefix comes second.
 */
export const mercadoLibre: Grammar = (url) => {
  const match = HOST.test(url.host) ? PICTURE.exec(url.pathname) : null;
  if (!match) return [];
  const [given, prefix = '', id = '', rest = ''] = match;
  return [`/D_NQ_NP_2X_${id}-F${rest}`, `/${prefix}${id}-F${rest}`]
    .filter((path) => path !== given)
    .map((path) => readdressed(url, path));
};
