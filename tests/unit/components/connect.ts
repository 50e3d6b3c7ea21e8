import { NO_GATEWAYS, gatewaySummary } from '@/lib/account/gateway-summary';
import { NO_ACCOUNT, accountSummary } from '@/lib/account/summary';
import type { Dialect } from '@/lib/offers/dialects';

const SAVED = { appKey: true, appSecret: true, accessToken: true, refreshToken: false };

/** Connects one interface, or none. */
export async function connect(dialect: Dialect | null): Promise<void> {
  const { partner, top } = NO_GATEWAYS;
  await accountSummary.write(
    dialect === 'crossborder' ? { ...NO_ACCOUNT, saved: SAVED } : NO_ACCOUNT,
  );
  await gatewaySummary.write({
    partner:
      dialect === 'partner'
        ? { ...partner, appId: true, appSecret: true, sellerNick: true }
        : partner,
    top: dialect === 'top' ? { ...top, appKey: true, appSecret: true } : top,
  });
}
