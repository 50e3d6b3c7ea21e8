import { httpUrl, isPlatformPicture, secureAddress } from './addresses';

/** Where the same pictures stand, by the same path. */
const OTHER_HOST = 'cbu01.alicdn.com';

/**
 * The addresses under which to try the picture of a list's row, the first that loads wins. Lists name
 * a host of their own, whose pictures are small already; the other host has pictures of its folder too.
 */
export function listPictures(address: string | null): string[] {
  const given = address === null ? null : secureAddress(address);
  const url = given === null ? null : httpUrl(given);
  if (given === null || !url || !isPlatformPicture(given)) return [];
  if (url.host === OTHER_HOST || !url.pathname.startsWith('/img/ibank/')) return [given];
  return [given, `https://${OTHER_HOST}${url.pathname}`];
}
