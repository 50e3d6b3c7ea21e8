/**
 * 1688's own pages, which work without a key. Sources: the image search page is named by a public
 * skill document and was measured in August 2026; the keyword page reads its keyword as GBK unless
 * `charset=utf8` says otherwise.
 */

/** Who reads a picture that is handed over by address. */
export const OWN_SEARCH_HOST = 'air.1688.com';

/** 1688's image search for a picture that its server can read by address. */
export function ownPictureSearch(address: string): string {
  return `https://${OWN_SEARCH_HOST}/kapp/1688-search/pc-image-search/?tab=imageSearch&imageAddress=${encodeURIComponent(address)}`;
}

/** 1688's keyword search. */
export function ownKeywordSearch(keyword: string): string {
  return `https://s.1688.com/selloffer/offer_search.htm?charset=utf8&keywords=${encodeURIComponent(keyword)}`;
}

/** Where a picture file can be put into 1688's own search by hand. */
export const OWN_UPLOAD_PAGE = 'https://www.1688.com/';
