import type { FailureCode } from '../../failures/table';

/** The router's refusals, codes and sub codes. Source: platform facts 4 (codes H, sub codes M). */
export const ROUTER_REFUSALS: ReadonlyMap<string, FailureCode> = new Map([
  ['7', 'rate-limited'],
  ['8', 'rate-limited'],
  ['11', 'not-subscribed'],
  ['12', 'not-subscribed'],
  ['15', 'gateway-broken'],
  ['21', 'api-unsupported'],
  ['22', 'api-unsupported'],
  ['24', 'signature-wrong'],
  ['25', 'signature-wrong'],
  ['26', 'session-missing'],
  ['27', 'session-dead'],
  ['28', 'app-key-missing'],
  ['29', 'app-unknown'],
  ['30', 'clock-wrong'],
  ['31', 'clock-wrong'],
  ['40', 'parameter-missing'],
  ['41', 'parameter-wrong'],
  ['43', 'parameter-wrong'],
  ['isp.call-limited', 'rate-limited'],
  ['isv.permission-api-forbidden', 'not-subscribed'],
  ['isv.permission-ip-limit', 'address-not-allowed'],
  ['isv.invalid-signature', 'signature-wrong'],
  ['isv.invalid-parameter', 'parameter-wrong'],
  ['isv.item-not-exist', 'offer-gone'],
]);

/** What a sub code is about, by its beginning: the service's own faults, and what was asked of it. */
export const ROUTER_KINDS: ReadonlyMap<string, FailureCode> = new Map([
  ['isp.', 'gateway-broken'],
  ['isv.', 'gateway-refused'],
]);

/** "Remote service error": says that an operation refused, and its sub code why. */
const REMOTE = '15';

/**
 * Finds the code for a refusal. The sub code says more than the code ("15" with
 * `isv.item-not-exist` is a missing offer, no breakdown), so it is looked up first.
 * @returns null where neither is known
 */
export function topRefusal(code: string | null, subCode: string | null): FailureCode | null {
  const byCode = listed(code);
  const byKind = kindOf(subCode) ?? kindOf(code);
  // That it lies in the question is less than a code that says how.
  const isVague = byKind === 'gateway-refused' && byCode !== null && code !== REMOTE;
  return listed(subCode) ?? (isVague ? byCode : (byKind ?? byCode));
}

/** Sub codes may name their parameter after a colon. */
function listed(code: string | null): FailureCode | null {
  return ROUTER_REFUSALS.get((code ?? '').split(':')[0] ?? '') ?? null;
}

function kindOf(code: string | null): FailureCode | null {
  return [...ROUTER_KINDS].find(([kind]) => code?.startsWith(kind))?.[1] ?? null;
}
