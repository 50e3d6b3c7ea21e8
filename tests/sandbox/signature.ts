import { createHmac } from 'node:crypto';

/**
 * What the router and the partner dialect sign (platform facts 4, 5): the parameters but `sign`, in
 * the order of their names, as `name + value` texts without anything between them.
 */
export function joinByName(params: Iterable<readonly [name: string, value: string]>): string {
  return [...params]
    .filter(([name]) => name !== 'sign')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => name + value)
    .join('');
}

/**
 * The gateway's signature, written a second time on purpose and apart from the product's.
 * Official rule (platform facts 1.1): HMAC-SHA1 with the app secret over the url path (without
 * `openapi/`) followed by the sorted `name + value` texts, as 40 upper-case hex digits.
 * `_aop_signature` itself takes no part.
 */
export function expectedSignature(
  urlPath: string,
  params: Iterable<readonly [name: string, value: string]>,
  secret: string,
): string {
  const parts: string[] = [];
  for (const [name, value] of params) {
    if (name !== '_aop_signature') parts.push(name + value);
  }
  parts.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return createHmac('sha1', secret)
    .update(urlPath + parts.join(''), 'utf8')
    .digest('hex')
    .toUpperCase();
}
