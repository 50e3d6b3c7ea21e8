import { GATEWAY } from '../gateway/crossborder/request';
import { PARTNER_GATEWAY } from '../gateway/partner/settings';
import type { Dialect } from '../offers/dialects';
import { topSettings } from '../store/gateway-settings';

/** The host that an interface's calls go to, as the send log names it. */
export async function gatewayHost(dialect: Dialect): Promise<string> {
  const addresses: Record<Dialect, string> = {
    crossborder: GATEWAY,
    partner: PARTNER_GATEWAY,
    top: (await topSettings.read()).address,
  };
  const address = addresses[dialect];
  return URL.canParse(address) ? new URL(address).host : address;
}
