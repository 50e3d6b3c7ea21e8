import { createHash } from 'node:crypto';

import { joinByName } from '../signature';

/**
 * The partner gateway's signature as 32 lower-case hex digits (platform facts 5), written apart
 * from the product's: MD5 of the parameters between two secrets. Empty values take part.
 */
export function partnerSignature(
  params: Iterable<readonly [name: string, value: string]>,
  secret: string,
): string {
  return createHash('md5')
    .update(secret + joinByName(params) + secret, 'utf8')
    .digest('hex');
}
