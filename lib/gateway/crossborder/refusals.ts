import type { FailureCode } from '../../failures/table';

/** The gateway's refusals. Source: measured by public clients; most come with HTTP 400. */
export const OFFICIAL_REFUSALS: ReadonlyMap<string, FailureCode> = new Map([
  ['gw.APIUnsupported', 'api-unsupported'],
  ['gw.APIACLDecline', 'not-subscribed'],
  ['gw.SignatureInvalid', 'signature-wrong'],
  ['gw.SignatureMissing', 'signature-wrong'],
  ['gw.AppKeyNotFound', 'app-unknown'],
  ['gw.AppKeyMissing', 'app-key-missing'],
  ['gw.ParamMissing', 'parameter-missing'],
  ['gw.QosAppFrequencyLimit', 'rate-limited'],
  ['401', 'token-expired'],
]);

/** Ends of codes that mean the same whatever stands before them. */
export const OFFICIAL_ENDINGS: ReadonlyMap<string, FailureCode> = new Map([
  ['FrequencyLimit', 'rate-limited'],
]);

/**
 * Finds the code for a refusal of the gateway. It says that something is wrong with the call, never
 * that what was asked for is not there: one that is not known is no `gateway-refused`.
 */
export function refusalCode(errorCode: string, status: number): FailureCode {
  return knownRefusal(errorCode) ?? statusCode(status) ?? 'gateway-error';
}

/** What the tables tell of a refusal. @returns null where it is in none */
export function knownRefusal(errorCode: string): FailureCode | null {
  const ending = [...OFFICIAL_ENDINGS].find(([end]) => errorCode.endsWith(end));
  return OFFICIAL_REFUSALS.get(errorCode) ?? ending?.[1] ?? null;
}

/** What an HTTP status alone tells. */
export function statusCode(status: number): FailureCode | null {
  if (status === 401) return 'token-expired';
  if (status === 413) return 'request-too-large';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'gateway-broken';
  return status >= 400 ? 'gateway-error' : null;
}
