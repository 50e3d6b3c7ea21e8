import { argumentsOf } from '../arguments';
import { json, readParams, type Exchange, type Reply } from '../exchange';
import type { Fault } from '../faults';
import { BusinessFailure } from '../gateway-errors';
import { requestId } from '../request-id';
import type { World } from '../world';
import { checkApp, checkCommon, checkSession } from './checks';
import { RouterError, routerErrors } from './errors';
import type { Method } from './method';
import { findMethod } from './methods';

const COMMON = new Set([
  'method',
  'app_key',
  'timestamp',
  'format',
  'v',
  'sign_method',
  'sign',
  'session',
]);

/** POST /router/rest: a signed form that names its method (platform facts 4). */
export async function rest(exchange: Exchange, world: World, fault?: Fault): Promise<Reply> {
  const params = readParams(exchange);
  if (params.get('format') !== 'json') return new RouterError(23).toXml();
  try {
    checkApp(exchange, params.get('app_key'), world);
    const name = params.get('method') ?? '';
    if (name === '') throw new RouterError(21);
    const method = findMethod(name);
    if (!method) throw new RouterError(22);
    checkCommon(params, world);
    if (fault?.kind === 'expired-token') world.tokens.expire(params.get('session') ?? '');
    checkSession(params, method.needsSession === true, world);
    if (fault?.kind === 'not-subscribed') throw routerErrors.forbidden();
    const args = argumentsOf(readValues(method, params, exchange));
    return json(200, { ...(await method.answer({ args, name })), request_id: requestId() });
  } catch (error) {
    if (error instanceof RouterError) return error.toReply();
    if (error instanceof BusinessFailure) return routerErrors.invalid(error.message).toReply();
    throw error;
  }
}

/** The method's own parameters under the names that it knows; empty ones count as absent. */
function readValues(
  method: Method,
  params: ReadonlyMap<string, string>,
  { entry }: Exchange,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [sent, value] of params) {
    if (COMMON.has(sent) || value === '') continue;
    const name = method.parameters[sent];
    if (name === undefined) unknown.push(sent);
    else values[name] = value;
  }
  entry.unknownArgs = unknown;
  const missing = method.required.find((name) => values[name] === undefined);
  if (missing !== undefined) throw routerErrors.missing(missing);
  return values;
}
