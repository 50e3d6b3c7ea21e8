import type { Connection, Dialect } from '../offers/dialects';
import { connectionOf } from './gateway-summary';
import { readGatewaySummary } from './gateways';
import { summaryOf } from './summary';
import { vault } from './vault';

/** What there are credentials for at this moment, the preferred interface first. */
export async function readConnection(preferred: Dialect): Promise<Connection> {
  return connectionOf(summaryOf(await vault.read()), await readGatewaySummary(), preferred);
}
