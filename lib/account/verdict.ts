import type { FailureCode } from '../failures/table';
import { z } from '../zod';

/** What of all that can fail is 1688's own no to the credentials. */
const REFUSALS = [
  'app-unknown',
  'signature-wrong',
  'token-expired',
  'token-reply-empty',
  'refresh-dead',
  'not-subscribed',
  'address-not-allowed',
] as const satisfies readonly FailureCode[];

/** What 1688 said to credentials when they were tested last; null where it has said nothing yet. */
export const verdictSchema = z.nullable(z.enum(['accepted', ...REFUSALS]));
export type Verdict = z.infer<typeof verdictSchema>;

/** A failure as a verdict; null where it says nothing of the credentials. */
export function refusalOf(code: FailureCode): Verdict {
  return REFUSALS.find((refusal) => refusal === code) ?? null;
}

/** Whether the App key itself may be mistyped: 1688 has not taken it, or not with this secret. */
export function isKeyInDoubt(verdict: Verdict): boolean {
  return verdict === null || verdict === 'app-unknown' || verdict === 'signature-wrong';
}
