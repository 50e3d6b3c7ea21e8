import { failure, success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { parsed, unreadable } from './crossborder/envelope';
import { statusCode } from './crossborder/refusals';
import type { TextReply } from './http';

/**
 * What an HTTP status alone tells of a gateway that signs every call and hands out no tokens: its
 * 401 is about the secret or this computer's clock, both of which that failure's sentence names.
 */
export function plainStatusCode(status: number): FailureCode | null {
  return status === 401 ? 'signature-wrong' : statusCode(status);
}

/** Parses the body of a reply, whatever its status; a page of HTML or half an answer is a failure. */
export function readJson(reply: TextReply): Outcome<unknown> {
  const body = parsed(reply.text);
  if (body !== undefined) return success(body);
  const { status } = reply;
  return status === 401 ? failure('signature-wrong', { facts: { status } }) : unreadable(reply);
}

/** Refuses a reply by its HTTP status. @returns null where the status says nothing */
export function refusedByStatus(status: number): Outcome<never> | null {
  const code = plainStatusCode(status);
  return code && failure(code, { facts: { status } });
}
