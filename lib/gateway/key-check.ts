import type { Failure, Outcome } from '../failures/outcome';
import { askPayload, readPayload, type CallParts } from './crossborder/call';
import { CHECK_STEPS, type Finds, type Lacking, type Step } from './crossborder/check-steps';
import { OFFICIAL, parsed } from './crossborder/envelope';
import type { Asked, Operation } from './crossborder/operation';
import { driftsOf, type Drift } from './drift';
import type { TextReply, Transport } from './http';

/** What a key can do with one operation. Nothing secret is in it. */
export interface CheckRow {
  /** The platform's name for it. */
  operation: string;
  /** `drifted`: an answer came, but not as documented. */
  state: 'works' | 'not-subscribed' | 'drifted' | 'failed' | 'skipped';
  drifts: Drift[];
  failure: Failure | null;
  /** Why it was skipped. */
  lacking: Lacking | null;
  /** Things that came back; null where there was no answer to count. */
  answered: number | null;
}

interface Parts extends CallParts {
  /** Pools are opened by 1688 one by one; without an id of one the operation is skipped. */
  poolId?: string | undefined;
}

/**
 * Calls every operation of the official interface once, none of them from answers that are kept, and
 * tells after each what came of it. Costs a dozen calls.
 */
export async function* checkKey({ poolId, ...parts }: Parts): AsyncGenerator<CheckRow, void> {
  const finds: Finds = poolId === undefined ? {} : { poolId };
  for (const visit of CHECK_STEPS) yield await visit((step) => check(parts, step, finds));
}

async function check<Query extends Asked, Payload, Answer>(
  parts: CallParts,
  { operation, ask, count, learn }: Step<Query, Payload, Answer>,
  finds: Finds,
): Promise<CheckRow> {
  const nothing = { drifts: [], failure: null, lacking: null, answered: null };
  const row = { ...nothing, operation: operation.name };
  const question = ask(finds);
  if (typeof question === 'string') return { ...row, state: 'skipped', lacking: question };
  const { transport, replies } = listening(parts.transport);
  const raw = await askPayload({ ...parts, transport }, operation, question);
  const answer = readPayload(raw, operation, question);
  const drifts = driftsIn(raw, replies.at(-1), operation);
  if (answer.ok) {
    learn?.(answer.value, finds);
    const state = drifts.length > 0 ? 'drifted' : 'works';
    return { ...row, state, drifts, answered: count(answer.value) };
  }
  return { ...row, state: stateOf(answer.error, drifts), drifts, failure: answer.error };
}

function stateOf({ code }: Failure, drifts: Drift[]): CheckRow['state'] {
  if (code === 'not-subscribed') return 'not-subscribed';
  return drifts.length > 0 ? 'drifted' : 'failed';
}

/** A transport that lets the replies themselves be seen: their envelope may have drifted, too. */
function listening(transport: Transport): { transport: Transport; replies: TextReply[] } {
  const replies: TextReply[] = [];
  const send: Transport['send'] = (call) =>
    transport.send({
      ...call,
      read: (reply) => {
        replies.push(reply);
        return call.read(reply);
      },
    });
  return { transport: { send }, replies };
}

/** What came otherwise, in the envelope and in it. A refusal promises nothing. */
function driftsIn<Query, Payload, Answer>(
  raw: Outcome<unknown>,
  reply: TextReply | undefined,
  { envelope = OFFICIAL, schema, promised }: Operation<Query, Payload, Answer>,
): Drift[] {
  if (!reply || (!raw.ok && raw.error.code !== 'reply-unexpected')) return [];
  const around = driftsOf(envelope.schema, parsed(reply.text), envelope.promised);
  return raw.ok ? [...around, ...driftsOf(schema, raw.value, promised)] : around;
}
