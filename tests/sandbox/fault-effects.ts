import { setTimeout as sleep } from 'node:timers/promises';

import { isRecord, parse } from './arguments';
import { html, text, type Exchange, type Reply } from './exchange';
import type { Fault } from './faults';
import { refusals } from './gateway-errors';
import { GATEWAY_HOST } from './hosts';

/** A reply that a fault gives in place of the real one; undefined lets the request through. */
export function replyInstead(fault: Fault, exchange: Exchange): Reply | undefined {
  if (fault.status !== undefined || fault.body !== undefined) {
    return text(fault.status ?? 200, fault.body ?? '');
  }
  switch (fault.kind) {
    case 'rate-limit':
      return refusals.rateLimit().toReply();
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
      return withPayload(reply, () => '0');
    case 'item-without-id':
      return withPayload(reply, (payload) => eachList(payload, loseOneId));
    case 'empty-result':
      return withPayload(reply, (payload) =>
        isRecord(payload) && Array.isArray(payload['data'])
          ? { ...payload, totalRecords: 0, totalPage: 0, data: [] }
          : eachList(payload, () => []),
      );
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

/** Changes the payload, if the reply is one of an operation. */
function withPayload(reply: Reply, change: (payload: unknown) => unknown): Reply {
  return withOuter(reply, (outer) => {
    if (!('result' in outer)) return change(outer);
    return { ...outer, result: change(outer['result']) };
  });
}

/** The payload's fields directly under the outer `result` (platform facts 2.1). */
function flat(reply: Reply): Reply {
  return withOuter(reply, ({ result, ...head }) =>
    isRecord(result) ? { ...head, ...result } : { ...head, result },
  );
}

/** Changes the outer `result`, the one that says `success`. */
function withOuter(reply: Reply, change: (outer: Record<string, unknown>) => unknown): Reply {
  const value = typeof reply.body === 'string' ? parse(reply.body) : undefined;
  if (!isRecord(value) || !isRecord(value['result'])) return reply;
  return { ...reply, body: JSON.stringify({ ...value, result: change(value['result']) }) };
}

/** The lists in which operations keep their items. */
function eachList(payload: unknown, change: (list: unknown[]) => unknown[]): unknown {
  if (Array.isArray(payload)) return change(payload);
  if (!isRecord(payload)) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) =>
      name === 'data' || name === 'rankProductModels' || name === 'children'
        ? [name, Array.isArray(value) ? change(value) : value]
        : [name, value],
    ),
  );
}

const IDS = new Set(['offerId', 'itemId', 'categoryId', 'seKeyword']);

/** The second item, or the only one, is left without an id. */
function loseOneId(list: unknown[]): unknown[] {
  const victim = Math.min(1, list.length - 1);
  return list.map((item, index) => {
    if (index !== victim || !isRecord(item)) return item;
    return Object.fromEntries(Object.entries(item).filter(([name]) => !IDS.has(name)));
  });
}
