import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** MD5 of a text's UTF-8 as lower-case hex. WebCrypto leaves MD5 out; two gateways sign with it. */
export function md5Hex(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)));
}

/** HMAC-MD5 of a text's UTF-8 as lower-case hex. */
export function hmacMd5Hex(key: string, text: string): string {
  return bytesToHex(hmac(md5, utf8ToBytes(key), utf8ToBytes(text)));
}
