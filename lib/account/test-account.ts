import type { Outcome } from '../failures/outcome';
import { refusalOf, type Verdict } from './verdict';
import type { Vault } from './vault';

/**
 * Tests the account, and keeps with it what 1688 says. What says nothing of the credentials, such as a
 * broken connection, leaves what was said before.
 * @param probe one small call with the account's credentials
 */
export async function testAccount(
  vault: Vault,
  probe: () => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  const asked = await vault.read();
  const tested = await probe();
  const verdict: Verdict = tested.ok ? 'accepted' : refusalOf(tested.error.code);
  if (verdict === null) return tested;
  await vault.change((latest) =>
    latest?.appKey === asked?.appKey && latest?.appSecret === asked?.appSecret
      ? latest && { ...latest, verdict }
      : undefined,
  );
  return tested;
}
