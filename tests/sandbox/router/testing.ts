import { APPS } from '../apps';
import type { Sandbox } from '../index';
import { chinaDate } from '../operations/item';
import type { Json } from '../testing';
import { FORM_PATH, REST_PATH } from './paths';
import { formSignature, routerSignature, type SignMethod } from './signature';

/** How one call of a test departs from a correct one. */
export interface RouterOptions {
  readonly signMethod?: SignMethod;
  /** Changes the parameters before signing. */
  readonly prepare?: (params: URLSearchParams) => void;
  /** Changes them after signing. */
  readonly tamper?: (params: URLSearchParams) => void;
}

/** Calls a method of the router with a signature, the way a client would. */
export async function callRouter(
  sandbox: Sandbox,
  method: string,
  values: Readonly<Record<string, string>>,
  options: RouterOptions = {},
): Promise<Json> {
  const reply = await sendRouter(sandbox, method, values, options);
  return (await reply.json()) as Json;
}

/** The same, with the reply as it stands. */
export function sendRouter(
  sandbox: Sandbox,
  method: string,
  values: Readonly<Record<string, string>>,
  { signMethod = 'md5', prepare, tamper }: RouterOptions = {},
): Promise<Response> {
  const params = new URLSearchParams({
    method,
    app_key: APPS.router.appKey,
    timestamp: chinaDate(Date.now()),
    format: 'json',
    v: '2.0',
    sign_method: signMethod,
    ...values,
  });
  prepare?.(params);
  params.set('sign', routerSignature(signMethod, params, APPS.router.appSecret));
  tamper?.(params);
  return sandbox.fetch(`https://api.1688.com${REST_PATH}`, { method: 'POST', body: params });
}

/** Sends a picture to S3's form; `change` may spoil its signed headers. */
export async function sendForm(
  sandbox: Sandbox,
  picture: Buffer,
  query: string,
  change: (headers: Record<string, string>) => void = () => undefined,
): Promise<Json> {
  const { appKey, appSecret } = APPS.router;
  const timestamp = String(Date.now());
  const headers = { appkey: appKey, timestamp, sign: formSignature(appKey, timestamp, appSecret) };
  change(headers);
  const body = new FormData();
  body.set('image', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'picture.jpg');
  const url = `https://api.1688.com${FORM_PATH}?${query}`;
  const reply = await sandbox.fetch(url, { method: 'POST', headers, body });
  return (await reply.json()) as Json;
}

/** What stands at a dotted path of a reply: `result.items.0.similarity`. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);
}

/** The items at a dotted path of a reply. */
export function itemsAt(value: unknown, path: string): readonly Json[] {
  const list = at(value, path);
  if (!Array.isArray(list)) throw new Error(`no list at ${path}: ${JSON.stringify(value)}`);
  return list as Json[];
}
