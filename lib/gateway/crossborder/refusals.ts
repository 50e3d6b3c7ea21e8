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

/** Finds the code for a refusal of the gateway; one that is not known keeps its own words. */
export function refusalCode(errorCode: string, status: number): FailureCode {
  const known = OFFICIAL_REFUSALS.get(errorCode);
  if (known) return known;
  if (errorCode.endsWith('FrequencyLimit')) return 'rate-limited';
  return statusCode(status) ?? 'gateway-refused';
}

/** What an HTTP status alone tells. */
export function statusCode(status: number): FailureCode | null {
  if (status === 401) return 'token-expired';
  if (status === 413) return 'request-too-large';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'gateway-broken';
  return status >= 400 ? 'gateway-refused' : null;
}
