import { setTimeout as sleep } from 'node:timers/promises';

import { isRecord, parse } from './arguments';
import { html, text, type Exchange, type Reply } from './exchange';
import type { Fault } from './faults';
import { refusals } from './gateway-errors';
import { emptyLists, loseIds } from './fault-lists';
import { GATEWAY_HOST, PARTNER_HOST, ROUTER_HOST } from './hosts';
import { noResult, PartnerError, partnerErrors } from './partner/errors';
import { inDialectOf, RouterError, routerErrors } from './router/errors';

/** A reply that a fault gives in place of the real one; undefined lets the request through. */
export function replyInstead(fault: Fault, exchange: Exchange): Reply | undefined {
  if (fault.status !== undefined || fault.body !== undefined) {
    return text(fault.status ?? 200, fault.body ?? '');
  }
  switch (fault.kind) {
    case 'rate-limit':
      return tooOften(exchange);
    case 'router-error':
      return routerFault(fault, exchange.path);
    case 'partner-error':
      return partnerFault(fault);
    case 'server-error':
      return exchange.host === GATEWAY_HOST
        ? refusals.serverError().toReply()
        : text(500, 'Internal Server Error');
    case 'html':
      return html(200, '<!doctype html><title>1688</title><p>请登录 Please sign in</p>');
    default:
      return undefined;
  }
}

/** What a fault does to the real reply. */
export async function spoil(fault: Fault, reply: Reply): Promise<Reply> {
  if (fault.stallMs !== undefined) return { ...reply, body: stalled(reply, fault.stallMs) };
  switch (fault.kind) {
    case 'half-json': {
      const body = await whole(reply);
      return { ...reply, body: body.subarray(0, Math.floor(body.length / 2)) };
    }
    case 'image-id-0':
      return withOuter(reply, (outer) => ({ ...outer, result: '0' }));
    case 'item-without-id':
      return withBody(reply, loseIds);
    case 'empty-result':
      return withBody(reply, emptyLists);
    case 'flat-payload':
      return flat(reply);
    default:
      return reply;
  }
}

/** JSON may begin with white space: the first byte is there, and nothing else for a while. */
async function* stalled(reply: Reply, stallMs: number): AsyncGenerator<Buffer> {
  yield Buffer.from(' ');
  await sleep(stallMs, undefined, { ref: false });
  yield await whole(reply);
}

/** A reply's bytes; a body without end cannot be asked for. */
export async function whole(reply: Reply): Promise<Buffer> {
  if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) return Buffer.from(reply.body);
  const parts: Buffer[] = [];
  for await (const part of reply.body) parts.push(part);
  return Buffer.concat(parts);
}

/** The payload's fields directly under the outer `result` (platform facts 2.1). */
function flat(reply: Reply): Reply {
  return withOuter(reply, ({ result, ...head }) =>
    isRecord(result) ? { ...head, ...result } : { ...head, result },
  );
}

/** Changes the outer `result`, the one that says `success`. */
function withOuter(reply: Reply, change: (outer: Record<string, unknown>) => unknown): Reply {
  return withBody(reply, (value) =>
    isRecord(value) && isRecord(value['result'])
      ? { ...value, result: change(value['result']) }
      : value,
  );
}

function withBody(reply: Reply, change: (value: unknown) => unknown): Reply {
  const value = typeof reply.body === 'string' ? parse(reply.body) : undefined;
  return value === undefined ? reply : { ...reply, body: JSON.stringify(change(value)) };
}

/** A call over the limit, in the words of the gateway that was called. */
function tooOften({ host, path }: Exchange): Reply {
  if (host === ROUTER_HOST) return inDialectOf(path, routerErrors.callLimited());
  if (host === PARTNER_HOST) return partnerErrors.tooOften().toReply();
  return refusals.rateLimit().toReply();
}

function routerFault({ code = 15, sub_code, message }: Fault, path: string): Reply {
  return inDialectOf(path, new RouterError(code, sub_code, message));
}

function partnerFault({ code = 500, message = '系统异常' }: Fault): Reply {
  return code === 0 ? noResult(message) : new PartnerError(code, message).toReply();
}
