import type { App } from '../apps';
import { json, type Reply } from '../exchange';
import { refusals } from '../gateway-errors';
import { platformTime } from '../operations/current-time';
import { ACCESS_LIFE_MS, POSTPONE_WINDOW_MS } from '../tokens';
import type { World } from '../world';

type Params = ReadonlyMap<string, string>;

/**
 * `system.oauth2/getToken` (platform facts 3): a code or a refresh token for an access token.
 * Not signed. `expires_in` is a String of seconds; a refresh gives no new refresh token.
 */
export function getToken(app: App, params: Params, world: World): Reply {
  const refused = checkClient(app, params);
  if (refused) return refused;
  const grant = need(params, 'grant_type');
  if (grant === 'refresh_token') return refresh(app, params, world);
  if (grant === 'authorization_code') return redeem(app, params, world);
  return oauthError(400, 'unsupported_grant_type', `grant_type is not supported: ${grant}`);
}

/**
 * `system.oauth2/postponeToken`: a new refresh token for one in its last thirty days. The old
 * one dies.
 */
export function postponeToken(app: App, params: Params, world: World): Reply {
  const refused = checkClient(app, params);
  if (refused) return refused;
  const old = need(params, 'refresh_token');
  need(params, 'access_token');
  const until = world.tokens.refreshUntil(old, app.appKey);
  if (until === undefined) return deadRefreshToken();
  if (until - world.now() > POSTPONE_WINDOW_MS) {
    return oauthError(400, 'invalid_request', 'refresh token expires in more than 30 days');
  }
  world.tokens.killRefresh(old);
  return json(200, tokenReply(app, world, true));
}

function redeem(app: App, params: Params, world: World): Reply {
  const redirectUri = need(params, 'redirect_uri');
  if (!world.tokens.redeemCode(need(params, 'code'), app.appKey, redirectUri)) {
    return oauthError(400, 'invalid_grant', 'code is expired, used, or for another redirect_uri');
  }
  return json(200, tokenReply(app, world, params.get('need_refresh_token') === 'true'));
}

function refresh(app: App, params: Params, world: World): Reply {
  const token = need(params, 'refresh_token');
  if (world.tokens.refreshUntil(token, app.appKey) === undefined) return deadRefreshToken();
  return json(200, tokenReply(app, world, false));
}

function tokenReply(app: App, world: World, withRefresh: boolean): Record<string, string> {
  const renewed = withRefresh ? world.tokens.issueRefresh(app.appKey) : undefined;
  return {
    aliId: '8888888888',
    resource_owner: 'sandboxbuyer',
    memberId: 'b2b-8888888888',
    expires_in: String(ACCESS_LIFE_MS / 1_000),
    ...(renewed && {
      refresh_token: renewed.token,
      refresh_token_timeout: platformTime(renewed.until),
    }),
    access_token: world.tokens.issueAccess(app.appKey),
  };
}

function checkClient(app: App, params: Params): Reply | undefined {
  const known =
    params.get('client_id') === app.appKey && params.get('client_secret') === app.appSecret;
  return known
    ? undefined
    : oauthError(401, 'invalid_client', 'client_id or client_secret is wrong');
}

function need(params: Params, name: string): string {
  const value = params.get(name);
  if (!value) throw refusals.paramMissing(name);
  return value;
}

function deadRefreshToken(): Reply {
  return oauthError(400, 'invalid_grant', 'refresh token is expired or unknown');
}

function oauthError(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, error);
}
