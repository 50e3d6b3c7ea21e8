import { bytesToHex } from '@noble/hashes/utils.js';
import { hmacMd5Hex, md5Hex } from '../md5';
import type { SignMethod } from './settings';

const encoder = new TextEncoder();

/**
 * Signs a call to the router: upper-case hex over all `name + value` in the order of their names,
 * raw UTF-8, nothing between them. `sign` itself, bytes and empty values take no part. `md5` has the
 * secret before and after; `hmac` (HMAC-MD5) and `hmac-sha256` are keyed by it. Source: platform
 * facts 4 (H). `hmac-sha1`, keyed by the secret and with it around the text, is one article's (L).
 */
export async function signTop(
  method: SignMethod,
  parameters: Record<string, string>,
  appSecret: string,
): Promise<string> {
  const joined = joinedByName(parameters);
  return (await digest(method, joined, appSecret)).toUpperCase();
}

/**
 * Signs a picture sent as a file: upper-case MD5 of app key and time, in milliseconds, with the
 * secret before and after. Source: platform facts 4, one article's (L).
 */
export function signForm(appKey: string, timestamp: string, appSecret: string): string {
  return md5Hex(`${appSecret}app_key${appKey}timestamp${timestamp}${appSecret}`).toUpperCase();
}

function joinedByName(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('');
}

function digest(method: SignMethod, joined: string, appSecret: string): Promise<string> | string {
  const wrapped = appSecret + joined + appSecret;
  switch (method) {
    case 'md5':
      return md5Hex(wrapped);
    case 'hmac':
      return hmacMd5Hex(appSecret, joined);
    case 'hmac-sha256':
      return hmacHex('SHA-256', appSecret, joined);
    case 'hmac-sha1':
      return hmacHex('SHA-1', appSecret, wrapped);
  }
}

async function hmacHex(hash: 'SHA-1' | 'SHA-256', key: string, text: string): Promise<string> {
  const imported = await crypto.subtle.importKey(
    'raw',
    encoder.encode(key),
    { name: 'HMAC', hash },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
  return bytesToHex(new Uint8Array(signature));
}
