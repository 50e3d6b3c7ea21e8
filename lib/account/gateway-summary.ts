import type { Connection, Dialect } from '../offers/dialects';
import { setting } from '../store/setting';
import { z } from '../zod';
import { isConnected, type AccountSummary } from './summary';

const schema = z.object({
  partner: z.object({
    appId: z.boolean(),
    appSecret: z.boolean(),
    sellerNick: z.boolean(),
    sessionOnly: z.boolean(),
  }),
  top: z.object({
    appKey: z.boolean(),
    appSecret: z.boolean(),
    session: z.boolean(),
    sessionOnly: z.boolean(),
  }),
});

/** Which credentials of the other interfaces are saved. Never what they are. */
export type GatewaySummary = z.infer<typeof schema>;

export const NO_GATEWAYS: GatewaySummary = {
  partner: { appId: false, appSecret: false, sellerNick: false, sessionOnly: false },
  top: { appKey: false, appSecret: false, session: false, sessionOnly: false },
};

export const gatewaySummary = setting('local', 'gatewaySummary', schema, NO_GATEWAYS);

/** What is connected, the preferred interface first. */
export function connectionOf(
  account: AccountSummary,
  { partner, top }: GatewaySummary,
  preferred: Dialect,
): Connection {
  const connected: Record<Dialect, boolean> = {
    crossborder: isConnected(account),
    partner: partner.appId && partner.appSecret && partner.sellerNick,
    top: top.appKey && top.appSecret,
  };
  const others = (['crossborder', 'partner', 'top'] as const).filter((one) => one !== preferred);
  return {
    dialects: [preferred, ...others].filter((dialect) => connected[dialect]),
    hasSession: top.session,
  };
}
