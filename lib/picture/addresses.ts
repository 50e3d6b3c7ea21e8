import { withoutSizeSuffixes } from './originals/size-suffix';

const PICTURE_HOSTS = new Set(['global-img-cdn.1688.com', 'img.china.alibaba.com']);

/**
 * Tells whether 1688's own picture search can read an address by itself: its host ends in
 * `.alicdn.com` or is a listed 1688 picture host. Judged by the host, never by what the address
 * merely contains.
 */
export function isPlatformPicture(address: string): boolean {
  const host = httpUrl(address)?.hostname;
  return host !== undefined && (host.endsWith('.alicdn.com') || PICTURE_HOSTS.has(host));
}

/**
 * The address of the full-size picture behind a thumbnail on 1688's picture hosts: the query and
 * the size suffixes of both grammars go (`….220x220.jpg`, `…jpg_220x220q80.jpg_.webp`), the scheme
 * becomes https. Addresses elsewhere and user-interface sprites come back unchanged.
 */
export function originalPicture(address: string): string {
  const url = httpUrl(address);
  if (!url || !isPlatformPicture(address)) return address;
  if (url.pathname.includes('-tps-') || url.pathname.endsWith('.svg')) return address;
  return `https://${url.host}${withoutSizeSuffixes(url.pathname)}`;
}

/**
 * A small version of a platform picture for lists: the dot form where the path is `/img/ibank/`,
 * the underscore form elsewhere. A view falls back to the original when it does not load.
 * @param side pixels; sizes known to exist are 220, 310 and 400
 */
export function thumbnail(address: string, side: 220 | 310 | 400): string {
  if (!isPlatformPicture(address)) return address;
  const original = originalPicture(address);
  if (/\/img\/ibank\/.*\.jpg$/.test(original)) {
    return original.replace(/\.jpg$/, `.${side}x${side}.jpg`);
  }
  return `${original}_${side}x${side}.jpg`;
}

/** Query names under which hosts keep signatures, tokens and sessions. */
const SECRET_NAMES =
  /sig|token|auth|expires|credential|policy|hash|session|jwt|hdn|secret|^(?:key|sid|oh|oe|hm|ex|is)$/i;
/** A value this long without a break is no width and no format. */
const SECRET_VALUE = /[\w-]{24,}/;
/** Names that only the user's own network knows, and bare addresses of machines. */
const PRIVATE_HOST = /^[^.]+$|^[\d.]+$|^\[|\.(?:local|internal|lan|home|intranet|localhost)$/i;

/**
 * Whether an address may be handed to the platform for it to read: plain http(s) on a public host
 * and no query that looks like a signature or a token, which would be someone's secret and expire
 * besides.
 */
export function isShareable(address: string): boolean {
  const url = httpUrl(address);
  if (!url || url.username !== '' || url.password !== '') return false;
  if (PRIVATE_HOST.test(url.hostname)) return false;
  return !isSigned(url);
}

/** Whether an address's query looks like it holds a signature, a token or a session. */
export function isSigned(url: URL): boolean {
  return [...url.searchParams].some(
    ([name, value]) => SECRET_NAMES.test(name) || SECRET_VALUE.test(value),
  );
}

/**
 * Whether reading a picture needs the user's leave: only for http(s) pictures of hosts that are
 * neither 1688's nor the page's own, which the click opens by itself.
 */
export function needsLeave(address: string, pageAddress: string): boolean {
  const url = httpUrl(address);
  if (!url || isPlatformPicture(address)) return false;
  return url.origin !== httpUrl(pageAddress)?.origin;
}

/** The permission pattern for exactly one host: "https://cdn.example.com/*". */
export function originPattern(address: string): string | null {
  const url = httpUrl(address);
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** Parses an http(s) address; anything else is null. */
export function httpUrl(address: string): URL | null {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** An https form of an address that the platform may give as `//host/…` or `http://…`. */
export function secureAddress(address: string): string | null {
  const url = httpUrl(address);
  if (!url) return null;
  url.protocol = 'https:';
  return url.href;
}
