import { failure, success, type Outcome } from '../../failures/outcome';
import type { FailureCode } from '../../failures/table';
import { z } from '../../zod';
import { shortened } from '../crossborder/envelope';
import type { TextReply } from '../http';
import {
  fieldFlag,
  fieldText,
  firstKnown,
  requestIdFrom,
  words,
  type FieldText,
} from '../item-fields';
import { plainStatusCode, readJson, refusedByStatus } from '../plain-replies';
import { topRefusal } from './refusals';

/** A refusal, in the router's spelling and in those of its variants. */
const refusalSchema = z.object({
  code: fieldText,
  error_code: fieldText,
  sub_code: fieldText,
  msg: fieldText,
  message: fieldText,
  error_message: fieldText,
  sub_msg: fieldText,
  request_id: fieldText,
});

const bodySchema = z.looseObject({
  error_response: z.optional(z.unknown()),
  success: fieldFlag,
  request_id: fieldText,
});

/**
 * Reads a reply of the router, or of its picture form, down to the object that holds the answer. The
 * router refuses with `error_response`, at HTTP 200 too; the picture form with `success: false`.
 */
export function readTopReply(reply: TextReply): Outcome<unknown> {
  const json = readJson(reply);
  if (!json.ok) return json;
  const body = bodySchema.safeParse(json.value);
  if (!body.success) return refusedByStatus(reply.status) ?? failure('reply-unexpected');
  const { error_response, success: flag, request_id } = body.data;
  const { status } = reply;
  const byStatus = plainStatusCode(status);
  if (error_response !== undefined) {
    return refused(error_response, byStatus ?? 'gateway-error', request_id);
  }
  if (String(flag) === 'false') {
    return refused(body.data, byStatus ?? 'gateway-refused', request_id);
  }
  return refusedByStatus(status) ?? success(unwrapped(body.data));
}

/** @param unknown what it is where its codes tell nothing */
function refused(value: unknown, unknown: FailureCode, outerId: FieldText): Outcome<never> {
  const read = refusalSchema.safeParse(value);
  if (!read.success) return failure(unknown);
  const { data } = read;
  const code = words(firstKnown(data.code, data.error_code));
  const subCode = words(data.sub_code);
  const said = firstKnown(data.sub_msg, data.msg, data.message, data.error_message, subCode, code);
  return failure(topRefusal(code, subCode) ?? unknown, {
    text: shortened(said ?? ''),
    ...requestIdFrom(firstKnown(data.request_id, outerId)),
  });
}

/** Routers of this kind may put an answer under the method's name: `alibaba_image_search_response`. */
function unwrapped(body: Record<string, unknown>): unknown {
  const wrapper = Object.keys(body).find((name) => name.endsWith('_response'));
  return wrapper === undefined ? body : body[wrapper];
}
