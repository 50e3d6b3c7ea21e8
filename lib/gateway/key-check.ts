import { success, type Failure, type Outcome } from '../failures/outcome';
import type { Credentials, CredentialSource } from './credentials';
import { askPayload, readPayload, type CallParts } from './crossborder/call';
import { CHECK_STEPS, type Finds, type Lacking, type Step } from './crossborder/check-steps';
import type { Asked } from './crossborder/operation';
import { driftsOf, type Drift } from './drift';

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
  const secrets = new Set<string>();
  const watched = { ...parts, credentials: watching(parts.credentials, secrets) };
  const finds: Finds = poolId === undefined ? {} : { poolId };
  for (const visit of CHECK_STEPS) {
    const row = await visit((step) => check(watched, step, finds));
    yield { ...row, failure: row.failure && withoutSecrets(row.failure, secrets) };
  }
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
  const raw = await askPayload(parts, operation, question);
  const answer = readPayload(raw, operation, question);
  const drifts = raw.ok ? driftsOf(operation.schema, raw.value) : [];
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

/** Learns every secret that is handed out, so that none of them can be told. */
function watching(source: CredentialSource, secrets: Set<string>): CredentialSource {
  const learn = (credentials: Credentials): Credentials => {
    for (const secret of Object.values(credentials)) secrets.add(String(secret));
    return credentials;
  };
  const learnt = (outcome: Outcome<Credentials>): Outcome<Credentials> =>
    outcome.ok ? success(learn(outcome.value)) : outcome;
  return {
    current: async () => learnt(await source.current()),
    newest: async (known) => learn(await source.newest(known)),
    renewed: async (refused) => learnt(await source.renewed(refused)),
  };
}

/** The platform names the App key in some of its refusals. */
function withoutSecrets(failure: Failure, secrets: Set<string>): Failure {
  if (failure.text === undefined) return failure;
  const text = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '…'), failure.text);
  return { ...failure, text };
}
