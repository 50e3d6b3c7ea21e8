import type { Credentials } from '../credentials';
import type { FormRequest } from '../http';
import { sign } from './sign';

/** The official gateway; all operations and the tokens live there. */
export const GATEWAY = 'https://gw.open.1688.com/openapi/';
const NAMESPACE = 'com.alibaba.fenxiao.crossborder';

/** A business parameter before it is written out. Unknown ones are left out of the call. */
export type Parameter = string | number | boolean | null | undefined;

/** What is asked, by the platform's names; lists occur inside wrappers alone. */
export type Parameters = Record<string, Parameter | readonly object[]>;

/** Where a call goes, and how its parameters are written. */
export interface Destination {
  /** Of the operation; that of the eleven official ones unless told. */
  namespace?: string;
  /** Name in the platform's documents, without the namespace. */
  name: string;
  /** The form field that carries the parameters as JSON; null where they are sent flat. */
  wrapper: string | null;
}

/** Leaves out what is unknown. An empty text stays: it says that there is none. */
export function known(parameters: Parameters): Record<string, NonNullable<Parameters[string]>> {
  return Object.fromEntries(
    Object.entries(parameters).filter(
      (entry): entry is [string, NonNullable<Parameters[string]>] =>
        entry[1] !== null && entry[1] !== undefined,
    ),
  );
}

/**
 * Makes a signed call. The operations take their parameters as one JSON text under a wrapper's
 * name, or flat where there is none; the same text is signed and sent.
 */
export async function signedRequest(
  { namespace = NAMESPACE, name, wrapper }: Destination,
  parameters: Parameters,
  { appKey, appSecret, accessToken }: Credentials,
): Promise<FormRequest & { body: URLSearchParams }> {
  const business = known(parameters);
  const written = wrapper ? { [wrapper]: JSON.stringify(business) } : flat(business);
  const form: Record<string, string> = { ...written, access_token: accessToken };
  const path = `param2/1/${namespace}/${name}/${appKey}`;
  const signature = await sign(path, form, appSecret);
  return {
    url: GATEWAY + path,
    body: new URLSearchParams({ ...form, _aop_signature: signature }),
  };
}

/** Form fields. The official SDKs neither sign nor send an empty one. */
function flat(business: ReturnType<typeof known>): Record<string, string> {
  const fields = Object.entries(business).map(([name, value]) => [name, written(value)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function written(value: NonNullable<Parameters[string]>): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
