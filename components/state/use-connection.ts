import { connectionOf, gatewaySummary } from '@/lib/account/gateway-summary';
import { accountSummary } from '@/lib/account/summary';
import { answering, type Ability, type Connection, type Lack } from '@/lib/offers/dialects';
import { preferences } from './preferences';
import { useSetting } from './use-setting';

/** Which interfaces are connected, the preferred one first; null until that has been read. */
export function useConnection(): Connection | null {
  const account = useSetting(accountSummary);
  const gateways = useSetting(gatewaySummary);
  if (!account || !gateways) return null;
  return connectionOf(account, gateways, preferences.value.dialect);
}

/**
 * Why nothing that is connected can do something; null while something can, and until that is known.
 */
export function useLack(ability: Ability): Lack | null {
  const connection = useConnection();
  const answer = connection && answering(ability, connection);
  return answer !== null && typeof answer === 'object' ? answer : null;
}
