import { findApp, type App } from './apps';
import { argumentsOf, checkValues, readValues, unknownNames } from './arguments';
import { failed, succeeded } from './envelope';
import { html, json, readParams, text, type Exchange, type Reply } from './exchange';
import type { Fault } from './faults';
import { BusinessFailure, GatewayRefusal, refusals } from './gateway-errors';
import { readGatewayPath, type GatewayCall } from './gateway-path';
import { getToken, postponeToken } from './oauth/endpoints';
import { currentTime } from './operations/current-time';
import { findOperation } from './operations';
import type { Operation } from './operations/operation';
import { expectedSignature } from './signature';
import type { World } from './world';

/** gw.open.1688.com: checks in the real one's order, then the operation. */
export async function gateway(exchange: Exchange, world: World, fault?: Fault): Promise<Reply> {
  const call = readGatewayPath(exchange.path);
  if (!call) return text(404, 'Not Found');
  try {
    return await dispatch(call, exchange, world, fault);
  } catch (error) {
    if (error instanceof GatewayRefusal) return error.toReply();
    throw error;
  }
}

async function dispatch(
  call: GatewayCall,
  exchange: Exchange,
  world: World,
  fault: Fault | undefined,
): Promise<Reply> {
  if (call.appKey === '') throw refusals.appKeyMissing();
  const app = findApp(call.appKey);
  if (!app) throw refusals.appKeyNotFound(call.appKey);
  const params = readParams(exchange);
  if (call.namespace === 'system.oauth2') return oauth(call, exchange, app, params, world);

  if (!world.limiter.admits(exchange.entry)) throw refusals.rateLimit();
  checkSignature(call, app, params);
  if (call.namespace === 'system' && call.api === 'currentTime') return currentTime(world.now());
  const operation = findOperation(call.namespace, call.api);
  if (!operation || call.protocol !== 'param2' || call.version !== '1')
    throw refusals.unsupported(call.api);
  const token = params.get('access_token') ?? '';
  if (fault?.kind === 'expired-token') world.tokens.expire(token);
  const needsNone = operation.tokenOptional && token === '';
  if (!needsNone && !world.tokens.isAlive(token, app.appKey)) throw refusals.unauthorized();
  if (!allows(app, operation) || fault?.kind === 'not-subscribed') throw refusals.notSubscribed();
  return run(operation, params, exchange, world);
}

function allows(app: App, operation: Operation): boolean {
  return app.subscribed && (operation.permission === undefined || app.linkplus === true);
}

function oauth(
  call: GatewayCall,
  exchange: Exchange,
  app: App,
  params: ReadonlyMap<string, string>,
  world: World,
): Reply {
  if (exchange.method !== 'POST') return html(405, 'Method Not Allowed');
  if (call.api === 'getToken') return getToken(app, params, world);
  if (call.api === 'postponeToken') return postponeToken(app, params, world);
  throw refusals.unsupported(call.api);
}

/** A wrong signature is reported whatever the API (platform facts 1.3). */
function checkSignature(call: GatewayCall, app: App, params: ReadonlyMap<string, string>): void {
  const signature = params.get('_aop_signature');
  if (!signature) throw refusals.signatureMissing();
  if (signature !== expectedSignature(call.urlPath, params, app.appSecret)) {
    throw refusals.signatureInvalid();
  }
}

async function run(
  operation: Operation,
  params: ReadonlyMap<string, string>,
  exchange: Exchange,
  world: World,
): Promise<Reply> {
  const values = readValues(operation, params);
  exchange.entry.unknownArgs = unknownNames(operation, values);
  try {
    checkValues(operation, values);
    const args = argumentsOf(values);
    const payload = await operation.answer({ args, world });
    return json(200, succeeded(operation, args, payload));
  } catch (error) {
    if (!(error instanceof BusinessFailure)) throw error;
    exchange.entry.errorCode = error.code;
    return json(200, failed(operation, error));
  }
}
