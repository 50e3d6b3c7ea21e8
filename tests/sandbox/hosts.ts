/** Hosts whose pictures belong to 1688 and need no login (platform facts 6.1). */
export const PLATFORM_PICTURE_HOSTS = [
  'cbu01.alicdn.com',
  'img.alicdn.com',
  'global-img-cdn.1688.com',
  'img.china.alibaba.com',
] as const;

/** Pages of 1688 that the extension may open in a tab (platform facts 7 and 8). */
export const PLATFORM_PAGE_HOSTS = [
  'air.1688.com',
  's.1688.com',
  'www.1688.com',
  'detail.1688.com',
  'open.1688.com',
] as const;

/** Holds the films of offers. The sandbox has none: what is loaded from there is refused, and logged. */
export const FILM_HOST = 'cloud.video.taobao.com';
export const GATEWAY_HOST = 'gw.open.1688.com';
/** Speaks the router dialect (platform facts 4, confidence L). */
export const ROUTER_HOST = 'api.1688.com';
/** Speaks the partner dialect (platform facts 5). */
export const PARTNER_HOST = 'kf.fw199.com';
export const SIGN_IN_HOST = 'auth.1688.com';
export const SHOP_HOST = 'shop.test';
/** A picture host as most are: it sends no CORS header. */
export const FOREIGN_PICTURE_HOST = 'cdn.pictures.test';
/** The same pictures with `Access-Control-Allow-Origin: *`. */
export const OPEN_PICTURE_HOST = 'cors.pictures.test';
/** A picture host that answers only to pages of the gallery, by their `Referer`. */
export const REFERER_PICTURE_HOST = 'cdn2.pictures.test';
/** Pages with pictures that are hard to get at. */
export const GALLERY_HOST = 'gallery.test';
/** Another origin, whose pages stand in the gallery's frames. */
export const FRAME_HOST = 'frame.gallery.test';
/** Speaks plain HTTP and no TLS, as old sites do. */
export const PLAIN_HOST = 'plain.gallery.test';

/** Every public host name that the sandbox answers for. */
export const HOSTS: readonly string[] = [
  GATEWAY_HOST,
  ROUTER_HOST,
  PARTNER_HOST,
  SIGN_IN_HOST,
  ...PLATFORM_PAGE_HOSTS,
  ...PLATFORM_PICTURE_HOSTS,
  FILM_HOST,
  SHOP_HOST,
  FOREIGN_PICTURE_HOST,
  OPEN_PICTURE_HOST,
  REFERER_PICTURE_HOST,
  GALLERY_HOST,
  FRAME_HOST,
  PLAIN_HOST,
];

/** The only hosts that answer to plain HTTP; any other connection without TLS is cut. */
export const PLAIN_HTTP_HOSTS: readonly string[] = [GALLERY_HOST, PLAIN_HOST];

/** The only hosts on which `/__sandbox/*` exists. */
export const CONTROL_HOSTS: readonly string[] = ['127.0.0.1', 'localhost'];

/** Flags that let an unchanged Chromium reach the sandbox and nothing else. */
export function chromiumFlags(sandbox: { port: number; spki: string }): string[] {
  const mapped = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${String(sandbox.port)}`);
  return [
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    `--ignore-certificate-errors-spki-list=${sandbox.spki}`,
  ];
}
