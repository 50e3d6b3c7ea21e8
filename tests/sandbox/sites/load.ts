import { BusinessFailure } from '../gateway-errors';
import { FOREIGN_PICTURE_HOST, OPEN_PICTURE_HOST, SHOP_HOST } from '../hosts';
import { platformPicture } from '../pictures/render';
import { publicPicture } from './public-pictures';

const OUTSIDE: readonly string[] = [FOREIGN_PICTURE_HOST, OPEN_PICTURE_HOST, SHOP_HOST];

/**
 * What the platform's own servers find at a picture's address. Its picture hosts are served
 * surely, others only sometimes (platform facts 6): here, those of the sandbox.
 */
export async function loadPicture(address: string): Promise<Buffer | undefined> {
  if (!URL.canParse(address)) throw new BusinessFailure(`imageAddress is not valid: ${address}`);
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new BusinessFailure(`imageAddress is not valid: ${protocol}`);
  }
  if (isPlatform(hostname)) {
    return (await platformPicture(decodeURIComponent(lastPart(pathname))))?.bytes;
  }
  return OUTSIDE.includes(hostname) ? (await publicPicture(pathname))?.bytes : undefined;
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isPlatform(host: string): boolean {
  return (
    host.endsWith('.alicdn.com') || host.endsWith('.1688.com') || host === 'img.china.alibaba.com'
  );
}
