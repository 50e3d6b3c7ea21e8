import { constants, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';

import type { Reply } from './exchange';

/** Sends a reply; a body in pieces goes on until it ends or the client has left. */
export async function send(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  reply: Reply,
): Promise<void> {
  if (response.writableEnded || response.destroyed) return;
  const { body } = reply;
  const whole = typeof body === 'string' || Buffer.isBuffer(body) ? Buffer.from(body) : undefined;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(whole && { 'content-length': String(whole.length) }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (whole) {
    response.end(whole);
    return;
  }
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  for await (const part of body as AsyncIterable<Buffer>) {
    if (gone.signal.aborted) return;
    response.write(part);
  }
  response.end();
}

/** Cuts the connection without a word. */
export function cut(request: Http2ServerRequest, response: Http2ServerResponse): void {
  // With allowHTTP1 an HTTP/1.1 request arrives here too; it has a socket and no stream.
  if (request.httpVersionMajor >= 2) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else request.socket.destroy();
}

/** Sends the headers and half of the body, then cuts the connection. */
export async function sendHalf(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  reply: Reply,
  bytes: Buffer,
): Promise<void> {
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) });
  await new Promise<void>((resolve) => {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      // Time for the half to travel: what cuts the connection may also drop what is still on its way.
      setTimeout(resolve, 20);
    });
  });
  cut(request, response);
}
