import { text, type Exchange, type Reply } from '../exchange';
import type { Fault } from '../faults';
import { frameHost, gallery, plainHost, refererPictures } from '../gallery/site';
import { gateway } from '../gateway';
import {
  FILM_HOST,
  FOREIGN_PICTURE_HOST,
  FRAME_HOST,
  GALLERY_HOST,
  GATEWAY_HOST,
  OPEN_PICTURE_HOST,
  PARTNER_HOST,
  PLAIN_HOST,
  PLATFORM_PAGE_HOSTS,
  PLATFORM_PICTURE_HOSTS,
  REFERER_PICTURE_HOST,
  ROUTER_HOST,
  SHOP_HOST,
  SIGN_IN_HOST,
} from '../hosts';
import { authorize } from '../oauth/authorize';
import { partnerGateway } from '../partner';
import { routerGateway } from '../router';
import type { World } from '../world';
import { foreignPictures, platformPictures } from './pictures';
import { platformPage } from './platform-page';
import { shop } from './shop';

type Site = (exchange: Exchange, world: World, fault?: Fault) => Reply | Promise<Reply>;

const SITES: ReadonlyMap<string, Site> = new Map<string, Site>([
  [GATEWAY_HOST, gateway],
  [ROUTER_HOST, routerGateway],
  [PARTNER_HOST, partnerGateway],
  [SIGN_IN_HOST, authorize],
  ...PLATFORM_PAGE_HOSTS.map((host) => [host, platformPage] as const),
  ...PLATFORM_PICTURE_HOSTS.map((host) => [host, platformPictures] as const),
  [FILM_HOST, () => text(404, 'The sandbox has no films')],
  [FOREIGN_PICTURE_HOST, foreignPictures],
  [OPEN_PICTURE_HOST, foreignPictures],
  [REFERER_PICTURE_HOST, refererPictures],
  [GALLERY_HOST, gallery],
  [FRAME_HOST, frameHost],
  [PLAIN_HOST, plainHost],
  [SHOP_HOST, shop],
]);

/** Who answers for a host name. */
export function siteOf(host: string): Site | undefined {
  return SITES.get(host);
}
