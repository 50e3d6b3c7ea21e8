import { GATEWAY } from '../gateway/crossborder/request';
import { PARTNER_GATEWAY } from '../gateway/partner/settings';
import type { Dialect } from '../offers/dialects';
import { topSettings } from '../store/gateway-settings';

/**
 * The host that an interface's calls go to, as the send log names it.
 * @param isFile a picture goes as a file, for which a router may have another place
 */
export async function gatewayHost(dialect: Dialect, isFile: boolean): Promise<string> {
  const { address, formAddress, pictureForm } = await topSettings.read();
  const addresses: Record<Dialect, string> = {
    crossborder: GATEWAY,
    partner: PARTNER_GATEWAY,
    top: isFile && pictureForm === 'multipart' ? formAddress : address,
  };
  return new URL(addresses[dialect]).host;
}
