import { failure, success, type Outcome } from '../../failures/outcome';
import { z } from '../../zod';
import type { TextReply } from '../http';
import { refusalCode, statusCode } from './refusals';

const text = z.nullish(z.union([z.string(), z.number()]));

/** A refusal by the gateway itself; some come with HTTP 200, some in camel case. */
const refusalSchema = z.object({
  error_code: text,
  errorCode: text,
  error_message: text,
  errorMessage: text,
  request_id: text,
});

const verdict = z.looseObject({
  success: z.union([z.boolean(), z.string()]),
  code: text,
  message: text,
  result: z.optional(z.unknown()),
});

const envelopeSchema = z.object({ result: verdict });

/**
 * Reads a reply of the gateway down to the operation's own payload. Success is told by `success`
 * alone ("true" or true): its codes differ between operations. Where there is no inner `result` the
 * payload stands beside `success`, as the category operation's documented sample shows.
 */
export function readEnvelope(reply: TextReply): Outcome<unknown> {
  const body = accepted(reply);
  if (!body.ok) return body;
  const envelope = envelopeSchema.safeParse(body.value);
  return envelope.success ? judged(envelope.data.result) : failure('reply-unexpected');
}

/**
 * Reads a reply of an operation of the linkplus package, whose `success` and `result` stand at the
 * top. Source: measured by a public client (H).
 */
export function readPlainEnvelope(reply: TextReply): Outcome<unknown> {
  const body = accepted(reply);
  if (!body.ok) return body;
  const envelope = verdict.safeParse(body.value);
  return envelope.success ? judged(envelope.data) : failure('reply-unexpected');
}

/** The body of a reply that the gateway itself has let through. */
function accepted(reply: TextReply): Outcome<unknown> {
  const body = parsed(reply.text);
  if (body === undefined) return unreadable(reply);
  const refusal = refusalSchema.safeParse(body);
  const code = refusal.success ? (refusal.data.error_code ?? refusal.data.errorCode) : null;
  if (refusal.success && code !== null && code !== undefined) {
    const { error_message, errorMessage, request_id } = refusal.data;
    return failure(refusalCode(String(code), reply.status), {
      text: shortened(error_message ?? errorMessage ?? code),
      ...(request_id ? { requestId: String(request_id) } : {}),
    });
  }
  const status = statusCode(reply.status);
  return status ? failure(status, { facts: { status: reply.status } }) : success(body);
}

function judged(reply: z.infer<typeof verdict>): Outcome<unknown> {
  if (String(reply.success) !== 'true') {
    return failure('gateway-refused', { text: shortened(reply.message ?? reply.code ?? '') });
  }
  return success(reply.result === undefined ? reply : reply.result);
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
