import type { LogEntry } from './log';

/** One request, fully received. */
export interface Exchange {
  readonly host: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What the log will say about it; handlers may add to it. */
  readonly entry: LogEntry;
}

/** What goes back. An iterable body is sent piece by piece until the client leaves. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<Buffer>;
  readonly errorCode?: string;
}

export function json(status: number, value: unknown, errorCode?: string): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify(value),
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}

export function html(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/html;charset=UTF-8' }, body };
}

export function text(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body };
}

export function redirect(location: string): Reply {
  return { status: 302, headers: { location }, body: '' };
}

/** Text made safe for an HTML page, attribute values included. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** The parameters of a gateway call: the query's and the form body's together. */
export function readParams(
  exchange: Pick<Exchange, 'query' | 'body' | 'headers'>,
): Map<string, string> {
  const params = new Map(exchange.query);
  const type = exchange.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(exchange.body.toString('utf8'))) {
      params.set(name, value);
    }
  }
  return params;
}

/** The bytes of a file in a multipart form; undefined when there is no such file. */
export async function readFile(exchange: Exchange, field: string): Promise<Buffer | undefined> {
  const type = exchange.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return undefined;
  const form = await new Response(new Uint8Array(exchange.body), {
    headers: { 'content-type': type },
  })
    .formData()
    .catch(() => undefined);
  const value = form?.get(field);
  return value instanceof File ? Buffer.from(await value.arrayBuffer()) : undefined;
}
