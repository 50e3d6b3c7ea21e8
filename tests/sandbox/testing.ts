import { APPS, type App } from './apps';
import type { Sandbox } from './index';
import { NAMESPACE } from './operations';
import { expectedSignature } from './signature';

/** How one call of a test departs from a correct one. */
export interface CallOptions {
  readonly app?: App;
  /** null leaves the token out. */
  readonly token?: string | null;
  /** Changes the parameters after signing. */
  readonly tamper?: (params: URLSearchParams) => void;
  readonly method?: 'GET' | 'POST';
}

export interface Answer {
  readonly status: number;
  readonly body: Body;
}

/** The parts of all replies that the sandbox's own tests look at. */
export interface Body {
  readonly error_code?: string;
  readonly error_message?: string;
  readonly request_id?: string;
  readonly result?: {
    readonly success: boolean | string;
    readonly code: string;
    readonly message: string;
    /** A page, or the imageId of an upload. */
    readonly result: PageBody | string;
  };
}

export interface PageBody {
  readonly totalRecords: number;
  readonly totalPage: number;
  readonly data: readonly ItemBody[];
}

export interface ItemBody {
  readonly offerId?: number;
  readonly companyName?: string;
  readonly priceInfo: { readonly price: string | null };
}

/** Calls an operation of the sandbox with a signature, the way a client would. */
export async function call(
  sandbox: Sandbox,
  api: string,
  params: Readonly<Record<string, string>>,
  options: CallOptions = {},
): Promise<Answer> {
  const app = options.app ?? APPS.main;
  const urlPath = api.startsWith('param2/') ? api : `param2/1/${NAMESPACE}/${api}/${app.appKey}`;
  const all = new URLSearchParams(params);
  const token = options.token === undefined ? app.accessToken : options.token;
  if (token !== null) all.set('access_token', token);
  all.set('_aop_signature', expectedSignature(urlPath, all, app.appSecret));
  options.tamper?.(all);
  const url = `https://gw.open.1688.com/openapi/${urlPath}`;
  const reply =
    options.method === 'GET'
      ? await sandbox.fetch(`${url}?${all.toString()}`)
      : await sandbox.fetch(url, { method: 'POST', body: all });
  return { status: reply.status, body: (await reply.json()) as Body };
}

/** A call whose parameters stand in a wrapper, with the values that every search needs. */
export function search(
  sandbox: Sandbox,
  api: 'keywordQuery' | 'imageQuery',
  values: Readonly<Record<string, unknown>>,
  options?: CallOptions,
): Promise<Answer> {
  const wrapped = { beginPage: 1, pageSize: 20, country: 'en', ...values };
  const params = { offerQueryParam: JSON.stringify(wrapped) };
  return call(sandbox, `product.search.${api}`, params, options);
}

/** Uploads a picture; the answer's inner result is the imageId. */
export async function upload(sandbox: Sandbox, picture: Buffer): Promise<string> {
  const imageBase64 = picture.toString('base64');
  const params = { uploadImageParam: JSON.stringify({ imageBase64 }) };
  const { body } = await call(sandbox, 'product.image.upload', params);
  return typeof body.result?.result === 'string' ? body.result.result : '';
}

/** The payload of a page that succeeded. */
export function pageOf({ body }: Answer): PageBody {
  const payload = body.result?.result;
  if (String(body.result?.success) !== 'true' || typeof payload !== 'object') {
    throw new Error(`no page: ${JSON.stringify(body)}`);
  }
  return payload;
}

export type Json = Readonly<Record<string, unknown>>;

/** A reply as it stands, whichever operation gave it. */
export interface Said {
  readonly status: number;
  readonly errorCode: unknown;
  readonly errorMessage: unknown;
  /** As sent: a Boolean or a String. */
  readonly success: unknown;
  readonly code: unknown;
  readonly message: unknown;
  /** All of the outer `result`. */
  readonly outer: Json;
  /** The inner `result`. */
  readonly payload: unknown;
}

/** Calls an operation with the values in its wrapper, or flat without one. */
export async function ask(
  sandbox: Sandbox,
  api: string,
  wrapper: string | null,
  values: Json,
  options?: CallOptions,
): Promise<Said> {
  const flat = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
  const params =
    wrapper === null ? Object.fromEntries(flat) : { [wrapper]: JSON.stringify(values) };
  const { status, body } = await call(sandbox, api, params, options);
  const outer = (body.result ?? {}) as Json;
  return {
    status,
    errorCode: body.error_code,
    errorMessage: body.error_message,
    success: outer['success'],
    code: outer['code'],
    message: outer['message'],
    outer,
    payload: outer['result'],
  };
}

/** The rows of a payload that is a list. */
export function rowsOf({ payload, ...said }: Said): readonly Json[] {
  if (!Array.isArray(payload)) throw new Error(`no list: ${JSON.stringify({ ...said, payload })}`);
  return payload as Json[];
}

/** The fields of a payload that is an object. */
export function fieldsOf({ payload, ...said }: Said): Json {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new Error(`no object: ${JSON.stringify({ ...said, payload })}`);
  }
  return payload as Json;
}
