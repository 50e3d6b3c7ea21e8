import type { FailureCode } from '../../failures/table';

/**
 * What the gateway's words are about, the first that fits. Its codes are in no document, so the words
 * are all there is (L). An account that does not belong to the AppId is named with both, hence first.
 */
export const PARTNER_REFUSALS: readonly [RegExp, FailureCode][] = [
  [/频率|频繁|限流|rate.?limit|too many|too frequent/i, 'rate-limited'],
  [/seller_?nick|账号|账户/i, 'seller-account-wrong'],
  [/签名|(?<![a-z])sign(?:ature)?(?![a-z])/i, 'signature-wrong'],
  [/app_?id/i, 'app-unknown'],
  [/时间戳|timestamp/i, 'clock-wrong'],
];

/**
 * Finds the code for a refusal by its words. An address that the gateway quotes says nothing: it is
 * the picture's. @returns null where the words say nothing that is known
 */
export function partnerRefusal(message: string): FailureCode | null {
  const said = message.replaceAll(/https?:\/\/\S+/g, '');
  return PARTNER_REFUSALS.find(([about]) => about.test(said))?.[1] ?? null;
}
