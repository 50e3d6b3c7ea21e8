import type { FailureCode } from '../../failures/table';
import { knownRefusal, statusCode } from './refusals';

/**
 * Refusals of the token endpoints in OAuth's words; the gateway's own occur there too. `refresh-dead`
 * stands for any grant: the caller knows whether it was a code or a refresh token that the platform
 * no longer takes. Source: platform facts 3 (M).
 */
export const TOKEN_REFUSALS: ReadonlyMap<string, FailureCode> = new Map([
  ['invalid_client', 'signature-wrong'],
  ['invalid_grant', 'refresh-dead'],
  // Elsewhere this is about an access token, which none of these calls is signed with.
  ['401', 'refresh-dead'],
]);

/** What an HTTP status says there: 400, and 401, are answers to the grant, in whatever words. */
export const TOKEN_STATUSES: ReadonlyMap<number, FailureCode> = new Map([
  [400, 'refresh-dead'],
  [401, 'refresh-dead'],
]);

/** Finds the code for a refusal of a token endpoint. @param error empty where the reply names none */
export function tokenRefusal(error: string, status: number): FailureCode {
  const named = TOKEN_REFUSALS.get(error) ?? knownRefusal(error);
  return named ?? TOKEN_STATUSES.get(status) ?? statusCode(status) ?? 'gateway-error';
}
