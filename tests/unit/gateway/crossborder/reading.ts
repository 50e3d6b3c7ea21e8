import { readPayload } from '@/lib/gateway/crossborder/call';
import { OFFICIAL } from '@/lib/gateway/crossborder/envelope';
import type { Operation } from '@/lib/gateway/crossborder/operation';
import { success, type Outcome } from '@/lib/failures/outcome';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import type { Offer } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';

/** A question for any page of any search. */
export const ASKED = { language: 'en', page: 1, options: NO_OPTIONS } as const;

/** Reads a whole reply as the operation would, envelope first. */
export function readReply<Query, Payload, Answer>(
  operation: Operation<Query, Payload, Answer>,
  json: string,
  question: Query,
): Outcome<Answer> {
  const { read } = operation.envelope ?? OFFICIAL;
  return readPayload(read({ status: 200, text: json }), operation, question);
}

/** Reads a payload that has already left its envelope. */
export function readBare<Query, Payload, Answer>(
  operation: Operation<Query, Payload, Answer>,
  payload: unknown,
  question: Query,
): Outcome<Answer> {
  return readPayload(success(payload), operation, question);
}

/** The offer that a search makes of an item; null where it cannot be read. */
export function readOffer(item: unknown): Offer | null {
  const page = readBare(keywordQuery, { data: [item] }, { ...ASKED, keyword: '' });
  return valueOf(page).offers[0] ?? null;
}

/** The answer, where the test is about what is in it. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`failed: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
