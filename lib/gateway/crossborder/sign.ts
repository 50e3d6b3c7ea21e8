const encoder = new TextEncoder();

/**
 * Signs a call to the open platform: upper-case hex of HMAC-SHA1, keyed by the app secret, over the
 * path followed by all `name + value` strings in code unit order, raw UTF-8, nothing between them.
 * The signature's own parameter is not part of it. Source: open.1688.com/doc/signature.htm and the
 * official SDKs, which sort the joined strings rather than the names.
 * @param path `param2/1/{namespace}/{api}/{appKey}`, without a leading slash
 */
export async function sign(
  path: string,
  parameters: Record<string, string>,
  appSecret: string,
): Promise<string> {
  const joined = Object.entries(parameters)
    .map(([name, value]) => name + value)
    .sort()
    .join('');
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(appSecret),
    { name: 'HMAC', hash: 'SHA-1' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(path + joined));
  return [...new Uint8Array(signature)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
