import type { Http2ServerRequest } from 'node:http2';

import { isRecord, parse } from './arguments';
import { readFile, readParams, type Exchange } from './exchange';
import { loggedParams, operationOf, shortenBase64, type LogEntry } from './log';
import { describePicture } from './pictures/metadata';

/** Bodies are bounded; a real gateway refuses long before. */
export const MAX_BODY_BYTES = 10 * 1_024 * 1_024;

/** The body of a request, or undefined when it is larger than allowed. */
export async function receiveBody(request: Http2ServerRequest): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The request as handlers see it, with its log entry filled in as far as it is known. */
export function toExchange(request: Http2ServerRequest, body: Buffer, at: number): Exchange {
  const headers = readHeaders(request);
  const authority = request.headers[':authority'] ?? request.headers.host ?? '';
  const host = authority.replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url, 'https://sandbox');
  const seen = { query: url.searchParams, body, headers };
  const params = readParams(seen);
  const operation = operationOf(host, url.pathname, params);
  const entry: LogEntry = {
    at,
    host,
    method: request.method,
    path: url.pathname,
    query: url.search,
    ...(operation === undefined ? {} : { operation, params: loggedParams(params) }),
    headers,
    status: 0,
  };
  return { ...seen, host, method: request.method, path: url.pathname, entry };
}

/** Adds what the wrapper holds and, for an upload, what the picture gives away. */
export async function inspect(exchange: Exchange): Promise<void> {
  if (exchange.entry.operation === undefined) return;
  const params = readParams(exchange);
  let base64: unknown = params.get('image_content');
  for (const [name, value] of params) {
    if (!/^(\w+Params?|request_data)$/.test(name)) continue;
    const wrapped = parse(value);
    if (!isRecord(wrapped)) continue;
    exchange.entry.args = parse(shortenBase64(value));
    base64 ??= wrapped['imageBase64'];
  }
  const picture =
    typeof base64 === 'string' ? Buffer.from(base64, 'base64') : await readFile(exchange, 'image');
  if (picture) exchange.entry.uploaded = await describePicture(picture);
}

function readHeaders(request: Http2ServerRequest): Record<string, string> {
  const pairs = Object.entries(request.headers).flatMap(([name, value]): [string, string][] => {
    if (name.startsWith(':') || value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join('; ') : value]];
  });
  return Object.fromEntries(pairs);
}
