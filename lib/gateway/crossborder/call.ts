import {
  failure,
  likewise,
  sentBefore,
  success,
  unsent,
  type Outcome,
} from '../../failures/outcome';
import { z } from '../../zod';
import type { CredentialSource } from '../credentials';
import { questionKey, type AnswerKeeper, type Transport } from '../http';
import { withoutSecrets } from '../secrets';
import { OFFICIAL } from './envelope';
import type { Asked, Operation } from './operation';
import { known, signedRequest } from './request';

/** What one call needs of the house. */
export interface CallParts {
  transport: Transport;
  credentials: CredentialSource;
}

/**
 * Asks the platform, or finds the answer kept from before. What is kept is the raw payload, read
 * anew each time, so that no release reads another's offers; a payload that cannot be read is a
 * failure and never kept.
 */
export async function call<Query extends Asked, Payload, Answer>(
  parts: CallParts & { answers: AnswerKeeper },
  operation: Operation<Query, Payload, Answer>,
  question: Query,
): Promise<Outcome<Answer>> {
  const { name, lifeMs } = operation;
  // An upload is not worth a key of its own size.
  if (lifeMs === 0) {
    return readPayload(await askPayload(parts, operation, question), operation, question);
  }
  const ask = async (): Promise<Outcome<unknown>> => {
    const raw = await askPayload(parts, operation, question);
    const answer = readPayload(raw, operation, question);
    return answer.ok ? raw : answer;
  };
  const key = questionKey('crossborder', name, known(operation.parameters(question)));
  return readPayload(await parts.answers.through(key, lifeMs, ask), operation, question);
}

/** Reads a payload as the operation's schema allows. */
export function readPayload<Query, Payload, Answer>(
  raw: Outcome<unknown>,
  operation: Operation<Query, Payload, Answer>,
  question: Query,
): Outcome<Answer> {
  if (!raw.ok) return raw;
  const payload = z.safeParse(operation.schema, raw.value);
  return payload.success
    ? likewise(raw, operation.read(payload.data, question))
    : failure('reply-unexpected');
}

/**
 * Makes the signed call. A token that the platform refuses is renewed and the call repeated, once.
 * @returns the raw payload
 */
export async function askPayload<Query extends Asked, Payload, Answer>(
  parts: CallParts,
  operation: Operation<Query, Payload, Answer>,
  question: Query,
): Promise<Outcome<unknown>> {
  const first = await parts.credentials.current();
  if (!first.ok) return unsent(first);
  let used = first.value;
  const { envelope = OFFICIAL } = operation;
  const send = (): Promise<Outcome<unknown>> =>
    parts.transport.send({
      urgency: question.inBackground ? 'background' : 'interactive',
      upload: operation.upload ?? false,
      request: async () => {
        // A call that waited for its turn may find a token that was renewed meanwhile.
        const newest = await parts.credentials.newest(used);
        if (!newest.ok) return newest;
        used = newest.value;
        return success(await signedRequest(operation, operation.parameters(question), used));
      },
      read: (reply) => withoutSecrets(envelope.read(reply), Object.values<string>({ ...used })),
    });
  const reply = await send();
  if (reply.ok || reply.error.code !== 'token-expired') return reply;
  const renewed = await parts.credentials.renewed(used.accessToken);
  if (!renewed.ok) return sentBefore(renewed);
  used = renewed.value;
  return sentBefore(await send());
}
