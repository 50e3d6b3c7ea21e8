import type { Credentials } from '../credentials';
import type { FormRequest } from '../http';
import { sign } from './sign';

/** The official gateway; all eleven operations and the tokens live there. */
export const GATEWAY = 'https://gw.open.1688.com/openapi/';
const NAMESPACE = 'com.alibaba.fenxiao.crossborder';

/** A business parameter before it is written out. Unknown ones are left out of the call. */
export type Parameter = string | number | boolean | null | undefined;

/** Leaves out what is unknown or empty: the official SDKs neither sign nor send it. */
export function known(
  parameters: Record<string, Parameter>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(parameters).filter(
      (entry): entry is [string, string | number | boolean] =>
        entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

/**
 * Makes a signed call. The operations take their parameters as one JSON text under a wrapper's
 * name, or flat where there is none; the same text is signed and sent.
 */
export async function signedRequest(
  operation: string,
  wrapper: string | null,
  parameters: Record<string, Parameter>,
  { appKey, appSecret, accessToken }: Credentials,
): Promise<FormRequest> {
  const business = known(parameters);
  const written = wrapper
    ? { [wrapper]: JSON.stringify(business) }
    : Object.fromEntries(Object.entries(business).map(([name, value]) => [name, String(value)]));
  const form: Record<string, string> = { ...written, access_token: accessToken };
  const path = `param2/1/${NAMESPACE}/${operation}/${appKey}`;
  const signature = await sign(path, form, appSecret);
  return {
    url: GATEWAY + path,
    body: new URLSearchParams({ ...form, _aop_signature: signature }),
  };
}
