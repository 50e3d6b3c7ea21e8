import { failure, success, type Outcome } from '../../failures/outcome';
import { z } from '../../zod';
import type { TextReply } from '../http';
import { fieldFlag, fieldText, firstKnown, requestIdFrom, words } from '../item-fields';
import { refusalCode, statusCode } from './refusals';

/** A refusal by the gateway itself; some come with HTTP 200, some in camel case. */
const refusalSchema = z.object({
  error_code: fieldText,
  errorCode: fieldText,
  error_message: fieldText,
  errorMessage: fieldText,
  request_id: fieldText,
  success: fieldFlag,
});

const verdictSchema = z.looseObject({
  success: z.union([z.boolean(), z.string()]),
  code: fieldText,
  message: fieldText,
  result: z.optional(z.unknown()),
});
type Verdict = z.infer<typeof verdictSchema>;

const envelopeSchema = z.object({ result: verdictSchema });

/** How a reply is read down to its operation's payload, and what it is held to on the way. */
export interface Envelope {
  read: (reply: TextReply) => Outcome<unknown>;
  schema: z.core.$ZodType;
  /** Fields that the documents promise, as in an operation. */
  promised: readonly string[];
}

/**
 * The official envelope. Success is told by `success` alone ("true" or true): its codes differ
 * between operations. A payload of null is an empty answer; one that is not there is none.
 */
export const OFFICIAL: Envelope = {
  read: (reply) => judged(reply, envelopeSchema, ({ result }) => result, inside),
  schema: envelopeSchema,
  promised: ['result.result'],
};

/**
 * The official envelope of operations whose payload may stand beside `success`, as the category
 * operation's documented sample shows.
 */
export const OFFICIAL_OR_BESIDE: Envelope = {
  read: (reply) => judged(reply, envelopeSchema, ({ result }) => result, insideOrBeside),
  schema: envelopeSchema,
  promised: [],
};

/**
 * The envelope of the linkplus package, whose `success` and `result` stand at the top. Source:
 * measured by a public client (H).
 */
export const PLAIN: Envelope = {
  read: (reply) => judged(reply, verdictSchema, (verdict) => verdict, inside),
  schema: verdictSchema,
  promised: ['result'],
};

function judged<Body>(
  reply: TextReply,
  schema: z.core.$ZodType<Body>,
  verdictIn: (body: Body) => Verdict,
  payloadOf: (verdict: Verdict) => Outcome<unknown>,
): Outcome<unknown> {
  const accepted = letThrough(reply);
  if (!accepted.ok) return accepted;
  const body = z.safeParse(schema, accepted.value);
  if (!body.success) return failure('reply-unexpected');
  const verdict = verdictIn(body.data);
  if (String(verdict.success) === 'true') return payloadOf(verdict);
  return failure('gateway-refused', { text: shortened(verdict.message ?? verdict.code ?? '') });
}

function inside({ result }: Verdict): Outcome<unknown> {
  return result === undefined ? failure('reply-unexpected') : success(result);
}

function insideOrBeside(verdict: Verdict): Outcome<unknown> {
  return success(verdict.result === undefined ? verdict : verdict.result);
}

/** The body of a reply that the gateway itself has let through. */
function letThrough(reply: TextReply): Outcome<unknown> {
  const body = parsed(reply.text);
  if (body === undefined) return unreadable(reply);
  const refusal = refusalSchema.safeParse(body);
  const said = refusal.success ? refusal.data : null;
  const code = words(firstKnown(said?.error_code, said?.errorCode));
  if (said && code !== null) {
    const ours = refusalCode(code, reply.status);
    // An operation that says no in the gateway's spelling has judged what was asked all the same.
    const isVerdict =
      ours === 'gateway-error' && reply.status < 400 && String(said.success) === 'false';
    return failure(isVerdict ? 'gateway-refused' : ours, {
      text: shortened(firstKnown(said.error_message, said.errorMessage) ?? code),
      ...requestIdFrom(said.request_id),
    });
  }
  const status = statusCode(reply.status);
  return status ? failure(status, { facts: { status: reply.status } }) : success(body);
}

/** Enough of the other side's words to understand them. */
export function shortened(words: string | number): string {
  return String(words).slice(0, 300);
}

/** @returns undefined where the text is no JSON */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined; // not JSON: the caller says so in words
  }
}

/** A reply that is no JSON: a page of HTML, half an answer, nothing. */
export function unreadable({ status }: TextReply): Outcome<never> {
  return failure(statusCode(status) ?? 'reply-unreadable', { facts: { status } });
}
