import { httpUrl, isSigned } from '../addresses';
import { alibabaSisters, alicdn } from './alibaba';
import { amazon } from './amazon';
import { coupang } from './coupang';
import { ebay } from './ebay';
import { etsy } from './etsy';
import type { Grammar } from './grammar';
import { mercadoLibre } from './mercado-libre';
import { ozon } from './ozon';
import { rakuten, rakutenResizer } from './rakuten';
import { shopee } from './shopee';
import { shopify } from './shopify';
import { temu } from './temu';
import { tiktokShop } from './tiktok-shop';
import { walmart } from './walmart';
import { wish } from './wish';

/** No address is written in two of them: Shopify's, which knows shops by the path, comes last. */
const GRAMMARS: readonly Grammar[] = [
  alicdn,
  alibabaSisters,
  amazon,
  coupang,
  ebay,
  etsy,
  mercadoLibre,
  ozon,
  rakuten,
  rakutenResizer,
  shopee,
  temu,
  tiktokShop,
  walmart,
  wish,
  shopify,
];

/**
 * The addresses at which to try a picture of a shop: the original's first, the given one last, at
 * most three, none twice, all on the same host. An address that no grammar knows gives just itself;
 * so does one with a signature or a password, which hold for exactly that address.
 */
export function bestAddresses(address: string): string[] {
  const url = httpUrl(address);
  if (!url || url.username !== '' || url.password !== '' || isSigned(url)) return [address];
  const better = GRAMMARS.map((grammar) => grammar(url)).find((found) => found.length > 0) ?? [];
  return [...new Set([...better, address])];
}
