import { createServer as createPlainServer, type RequestListener } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import { createServer, type Server, type Socket } from 'node:net';

import { PLAIN_HOST, PLAIN_HTTP_HOSTS } from './hosts';

/** The first byte of a TLS connection: a record that holds a handshake (RFC 8446, 5.1). */
const HANDSHAKE = 22;

/**
 * One port for TLS and plain HTTP, since Chromium's host rules know a host and no scheme. Plain
 * HTTP is for the hosts that speak it; for all others the connection is cut, as a server for TLS
 * alone would do.
 */
export function createFront(secure: Http2SecureServer, listener: RequestListener): Server {
  const plain = createPlainServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (PLAIN_HTTP_HOSTS.includes(host)) listener(request, response);
    else request.socket.destroy();
  });
  return createServer((socket: Socket) => {
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

/** For `SNICallback`: the one host without TLS refuses the handshake, the others take the default. */
export function refusePlainHost(
  name: string,
  callback: (error: Error | null, context?: undefined) => void,
): void {
  callback(name === PLAIN_HOST ? new Error(`${name} has no TLS`) : null);
}
