import { APPS } from '../apps';
import type { Exchange } from '../exchange';
import { chinaDate } from '../operations/item';
import type { World } from '../world';
import { RouterError, routerErrors } from './errors';
import { isSignMethod, routerSignature } from './signature';

/** A clock may be off by this much (platform facts 4). */
const TOLERANCE_MS = 600_000;

type Params = ReadonlyMap<string, string>;

/** Who calls, and whether the router has room; the first check of both ways to call. */
export function checkApp(exchange: Exchange, appKey: string | undefined, world: World): void {
  if (exchange.method !== 'POST') throw new RouterError(9);
  if (!appKey) throw new RouterError(28);
  if (appKey !== APPS.router.appKey) throw new RouterError(29);
  if (!world.limiter.admits(exchange.entry)) throw routerErrors.callLimited();
}

/** Version, time and signature: what every method of the router needs. */
export function checkCommon(params: Params, world: World): void {
  const version = params.get('v');
  if (!version) throw new RouterError(32);
  if (version !== '2.0') throw new RouterError(33);
  const timestamp = params.get('timestamp');
  if (!timestamp) throw new RouterError(30);
  if (isFarOff(readChinaDate(timestamp), world)) throw new RouterError(31);
  checkSignature(params);
}

/** The session, where one is shown or the method needs one (platform facts 4). */
export function checkSession(params: Params, isNeeded: boolean, world: World): void {
  const session = params.get('session') ?? '';
  if (session === '' && isNeeded) throw new RouterError(26);
  if (session === '' || world.tokens.isAlive(session, APPS.router.appKey)) return;
  throw new RouterError(27);
}

/** Also true for a time that could not be read. */
export function isFarOff(milliseconds: number | undefined, world: World): boolean {
  return milliseconds === undefined || Math.abs(milliseconds - world.now()) > TOLERANCE_MS;
}

/** `yyyy-MM-dd HH:mm:ss` in China's time; anything but that exact form is undefined. */
function readChinaDate(text: string): number | undefined {
  const time = Date.parse(`${text.replace(' ', 'T')}+08:00`);
  return !Number.isNaN(time) && chinaDate(time) === text ? time : undefined;
}

function checkSignature(params: Params): void {
  const sign = params.get('sign');
  const signMethod = params.get('sign_method');
  if (!sign) throw new RouterError(24);
  if (!signMethod) throw routerErrors.missing('sign_method');
  if (!isSignMethod(signMethod)) {
    throw routerErrors.invalid(`sign_method is not supported: ${signMethod}`);
  }
  if (sign !== routerSignature(signMethod, params, APPS.router.appSecret)) {
    throw routerErrors.signature();
  }
}
