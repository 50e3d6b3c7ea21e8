import { createHash, createHmac } from 'node:crypto';

import { joinByName } from '../signature';

/** The ways of signing a router call. */
export const SIGN_METHODS = ['md5', 'hmac', 'hmac-sha256', 'hmac-sha1'] as const;
export type SignMethod = (typeof SIGN_METHODS)[number];

export function isSignMethod(text: string): text is SignMethod {
  return SIGN_METHODS.some((known) => known === text);
}

/**
 * The signature of a call as upper-case hex digits (platform facts 4), written apart from the
 * product's. Empty values take no part, as in the official clients. `hmac-sha1` stands in S2 alone
 * and in no official rule (L).
 */
export function routerSignature(
  signMethod: SignMethod,
  params: Iterable<readonly [name: string, value: string]>,
  secret: string,
): string {
  const joined = joinByName([...params].filter(([, value]) => value !== ''));
  return digest(signMethod, joined, secret).toUpperCase();
}

/** The signature of S3's picture form (L): of its headers alone, `timestamp` in milliseconds. */
export function formSignature(appKey: string, timestamp: string, secret: string): string {
  return digest('md5', `app_key${appKey}timestamp${timestamp}`, secret).toUpperCase();
}

function digest(signMethod: SignMethod, joined: string, secret: string): string {
  const wrapped = secret + joined + secret;
  switch (signMethod) {
    case 'md5':
      return createHash('md5').update(wrapped, 'utf8').digest('hex');
    case 'hmac':
      return createHmac('md5', secret).update(joined, 'utf8').digest('hex');
    case 'hmac-sha256':
      return createHmac('sha256', secret).update(joined, 'utf8').digest('hex');
    case 'hmac-sha1':
      return createHmac('sha1', secret).update(wrapped, 'utf8').digest('hex');
  }
}
