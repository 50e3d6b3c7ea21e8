import type { RequestListener } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Certificate } from './certificate';
import { control } from './control';
import { text, type Exchange, type Reply } from './exchange';
import { replyInstead, spoil, whole } from './fault-effects';
import type { Fault } from './faults';
import { createFront, refusePlainHost } from './front';
import { CONTROL_HOSTS } from './hosts';
import { inspect, MAX_BODY_BYTES, receiveBody, toExchange } from './receive';
import { cut, send, sendHalf } from './send';
import { siteOf } from './sites';
import type { World } from './world';

/** A running server; `close` also drops what hangs. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on the loopback address only, with HTTP/2 and HTTP/1.1; some hosts without TLS. */
export async function startServer(
  certificate: Certificate,
  world: World,
  port: number,
): Promise<RunningServer> {
  const listener = (request: Http2ServerRequest, response: Http2ServerResponse): void => {
    serve(request, response, world).catch((error: unknown) => {
      console.error('sandbox:', error);
      void send(request, response, text(500, String(error)));
    });
  };
  const secure = createSecureServer(
    {
      key: certificate.key,
      cert: certificate.certificate,
      allowHTTP1: true,
      SNICallback: refusePlainHost,
    },
    listener,
  );
  secure.on('sessionError', ignore).on('tlsClientError', ignore);
  // With allowHTTP1 the same listener is given requests of HTTP/1.1 over TLS as well.
  const server = createFront(secure, listener as unknown as RequestListener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', ignore);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => shutDown(server, sockets),
  };
}

function ignore(): void {
  // Clients may leave at any moment; that is not an event here.
}

function shutDown(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    for (const socket of sockets) socket.destroy();
  });
}

async function serve(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  world: World,
): Promise<void> {
  request.on('error', ignore);
  response.on('error', ignore);
  const body = await receiveBody(request).catch(() => Buffer.alloc(0));
  const exchange = toExchange(request, body ?? Buffer.alloc(0), world.now());
  if (CONTROL_HOSTS.includes(exchange.host)) {
    return send(request, response, control(exchange, world));
  }
  world.log.add(exchange.entry);
  const fault = world.faults.take(exchange.entry);
  if (!body) return finish(exchange, request, response, tooLarge());
  await inspect(exchange);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'cut-before') {
    cut(request, response);
    return;
  }
  const reply = await answer(exchange, world, fault);
  if (fault?.kind === 'cut-middle') {
    return sendHalf(request, response, reply, await whole(reply));
  }
  return finish(exchange, request, response, reply);
}

async function answer(exchange: Exchange, world: World, fault: Fault | undefined): Promise<Reply> {
  const instead = fault && replyInstead(fault, exchange);
  if (instead) return instead;
  const site = siteOf(exchange.host);
  if (!site) return text(421, `The sandbox does not stand for ${exchange.host}`);
  const reply = await site(exchange, world, fault);
  return fault ? spoil(fault, reply) : reply;
}

function finish(
  exchange: Exchange,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  reply: Reply,
): Promise<void> {
  exchange.entry.status = reply.status;
  if (reply.errorCode !== undefined) exchange.entry.errorCode = reply.errorCode;
  return send(request, response, reply);
}

function tooLarge(): Reply {
  return text(413, `Bodies may have ${String(MAX_BODY_BYTES)} bytes`);
}
