import { failure, success, type Outcome } from '../../failures/outcome';
import type { FailureCode } from '../../failures/table';
import { z } from '../../zod';
import { shortened } from '../crossborder/envelope';
import type { TextReply } from '../http';
import { fieldFlag, fieldText, firstKnown, requestIdFrom, type FieldText } from '../item-fields';
import { plainStatusCode, readJson, refusedByStatus } from '../plain-replies';
import { partnerRefusal } from './refusals';

const outerSchema = z.object({
  code: z.union([z.number(), z.string()]),
  message: fieldText,
  data: z.optional(z.unknown()),
  trace_id: fieldText,
});

const innerSchema = z.looseObject({ success: fieldFlag, code: fieldText, message: fieldText });

/** What an accepted call holds: the search's own answer, which may still be a refusal. */
export interface Accepted {
  data: unknown;
  traceId: FieldText;
}

/**
 * Reads a reply as far as the gateway goes: `code` 0 says that it takes app, signature and account.
 * Source: platform facts 5 (M).
 */
export function readAccepted(reply: TextReply): Outcome<Accepted> {
  const json = readJson(reply);
  if (!json.ok) return json;
  const read = outerSchema.safeParse(json.value);
  if (!read.success) return refusedByStatus(reply.status) ?? failure('reply-unexpected');
  const { code, message, data, trace_id } = read.data;
  if (String(code) !== '0') {
    const unknown = plainStatusCode(reply.status) ?? 'gateway-error';
    return refused(firstKnown(message, code), trace_id, unknown);
  }
  return refusedByStatus(reply.status) ?? success({ data, traceId: trace_id });
}

/** Reads an accepted call's own answer: `data.success` says whether the picture was searched. */
export function readSearched({ data, traceId }: Accepted): Outcome<unknown> {
  const read = innerSchema.safeParse(data);
  if (!read.success) return failure('reply-unexpected');
  const { success: flag, code, message } = read.data;
  if (String(flag) === 'true') return success(read.data);
  return refused(firstKnown(message, code), traceId, 'gateway-refused');
}

/** Success takes both. @returns `data` */
export function readPartnerReply(reply: TextReply): Outcome<unknown> {
  const accepted = readAccepted(reply);
  return accepted.ok ? readSearched(accepted.value) : accepted;
}

/** @param unknown what it is where its words tell nothing */
function refused(message: FieldText, traceId: FieldText, unknown: FailureCode): Outcome<never> {
  const text = shortened(message ?? '');
  return failure(partnerRefusal(text) ?? unknown, { text, ...requestIdFrom(traceId) });
}
