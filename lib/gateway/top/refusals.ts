import type { FailureCode } from '../../failures/table';
import { plainStatusCode } from '../plain-replies';

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

/**
 * Finds the code for a refusal. The sub code says more than the code ("15" with
 * `isv.item-not-exist` is a missing offer, no breakdown), so it is looked up first; what neither
 * knows keeps its own words.
 */
export function topRefusal(
  code: string | null,
  subCode: string | null,
  status: number,
): FailureCode {
  return known(subCode) ?? known(code) ?? plainStatusCode(status) ?? 'gateway-refused';
}

/** Sub codes may name their parameter after a colon; all of `isp.` are the service's own faults. */
function known(code: string | null): FailureCode | null {
  const [name = ''] = (code ?? '').split(':');
  return ROUTER_REFUSALS.get(name) ?? (name.startsWith('isp.') ? 'gateway-broken' : null);
}
