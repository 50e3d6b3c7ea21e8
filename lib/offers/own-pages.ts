/**
 * The markets' own pages, which work without a key. Sources: 1688's image search page is named by a
 * public skill document and was measured in August 2026; its keyword page reads its keyword as GBK
 * unless `charset=utf8` says otherwise.
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

/** Where a picture file can be put into 1688's own search by hand, with the camera in its search box. */
export const OWN_UPLOAD_PAGE = 'https://www.1688.com/';

/**
 * Where other markets take a picture by hand, with the camera in the search box. None is known to read a
 * picture from an address that is given to its page, but for one script's claim about Alibaba.com.
 * Sources, all public code: Taobao's camera was run on its home page in September 2026 and is used there
 * by half a dozen scripts (sure; its `s.taobao.com/image` only takes uploads). AliExpress' is in the
 * search box of its home page (fairly sure: scripts and a guide of 2026). Alibaba.com's has a page to
 * itself, whose results tell of pasted and dropped pictures too (least sure: scripts open it, none says
 * when it last worked).
 */
export const OTHER_UPLOAD_PAGES = {
  taobao: 'https://www.taobao.com/',
  aliexpress: 'https://www.aliexpress.com/',
  alibaba: 'https://www.alibaba.com/picture/search.htm',
} as const;
