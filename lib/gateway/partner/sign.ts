import { md5Hex } from '../md5';

/**
 * Signs a call to the partner's gateway: lower-case MD5 over all `name + value` in the order of
 * their names, raw UTF-8, nothing between them, the secret before and after. Empty values stay in.
 * Source: platform facts 5, the gateway's own SDKs (H).
 */
export function signPartner(parameters: Record<string, string>, appSecret: string): string {
  const joined = Object.entries(parameters)
    .filter(([name]) => name !== 'sign')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('');
  return md5Hex(appSecret + joined + appSecret);
}
