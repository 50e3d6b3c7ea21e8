import { failure, success, type Outcome } from '../../failures/outcome';
import { z } from '../../zod';
import type { FormRequest, TextReply } from '../http';
import { fieldText, firstKnown, requestIdFrom, words } from '../item-fields';
import { parsed, shortened, unreadable } from './envelope';
import { GATEWAY } from './request';
import { tokenRefusal } from './token-refusals';

/** Tokens as the platform hands them out. Times are in ms since 1970. */
export interface Tokens {
  accessToken: string;
  /** Null where the reply brings none: the old one stays valid. */
  refreshToken: string | null;
  accessExpiresAt: number | null;
  refreshExpiresAt: number | null;
  /** The seller's or buyer's login name at 1688. */
  owner: string | null;
}

interface App {
  appKey: string;
  appSecret: string;
}

/** The page on which the user allows the app. Source: open.1688.com/doc/apiAuth.htm */
export function authorizeAddress(appKey: string, redirectUri: string, state: string): string {
  const query = new URLSearchParams({
    client_id: appKey,
    site: '1688',
    redirect_uri: redirectUri,
    state,
  });
  return `https://auth.1688.com/oauth/authorize?${query}`;
}

/** Turns the code of a finished sign-in into tokens. The code lives two minutes, once. */
export function exchangeRequest(app: App, code: string, redirectUri: string): FormRequest {
  return tokenRequest('http/1/system.oauth2/getToken', app, {
    grant_type: 'authorization_code',
    need_refresh_token: 'true',
    redirect_uri: redirectUri,
    code,
  });
}

/** Gets a new access token. */
export function refreshRequest(app: App, refreshToken: string): FormRequest {
  return tokenRequest('param2/1/system.oauth2/getToken', app, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
}

/** Gets a new refresh token, which the platform allows only in the old one's last 30 days. */
export function postponeRequest(app: App, refreshToken: string, accessToken: string): FormRequest {
  return tokenRequest('param2/1/system.oauth2/postponeToken', app, {
    refresh_token: refreshToken,
    access_token: accessToken,
  });
}

function tokenRequest(path: string, app: App, parameters: Record<string, string>): FormRequest {
  return {
    url: `${GATEWAY}${path}/${app.appKey}`,
    body: new URLSearchParams({
      client_id: app.appKey,
      client_secret: app.appSecret,
      ...parameters,
    }),
  };
}

const tokenSchema = z.object({
  access_token: fieldText,
  refresh_token: fieldText,
  expires_in: fieldText,
  refresh_token_timeout: fieldText,
  resource_owner: fieldText,
  error: fieldText,
  error_description: fieldText,
  error_code: fieldText,
  error_message: fieldText,
  request_id: fieldText,
});
type TokenReply = z.infer<typeof tokenSchema>;

/**
 * Reads a reply of the token endpoints. Both ways of saying no occur there: OAuth's `error` and the
 * gateway's `error_code`.
 * @param now ms since 1970, to turn the text `expires_in` (seconds) into a time
 */
export function readTokens(reply: TextReply, now: number): Outcome<Tokens> {
  const read = tokenSchema.safeParse(parsed(reply.text));
  if (!read.success) return unreadable(reply);
  const { data } = read;
  const refusal = words(firstKnown(data.error, data.error_code));
  if (refusal !== null || reply.status >= 400) return refused(refusal ?? '', reply.status, data);
  if (!data.access_token) return failure('token-reply-empty');
  const lifeMs = Number(data.expires_in ?? Number.NaN) * 1000;
  return success({
    accessToken: String(data.access_token),
    refreshToken: data.refresh_token ? String(data.refresh_token) : null,
    // No life at all, "" or "0", is none that anybody knows of.
    accessExpiresAt: Number.isFinite(lifeMs) && lifeMs > 0 ? now + lifeMs : null,
    refreshExpiresAt: parsePlatformTime(String(data.refresh_token_timeout ?? '')),
    owner: data.resource_owner ? String(data.resource_owner) : null,
  });
}

function refused(error: string, status: number, reply: TokenReply): Outcome<never> {
  const said = firstKnown(reply.error_description, reply.error_message);
  return failure(tokenRefusal(error, status), {
    ...(said === null || said === undefined ? {} : { text: shortened(said) }),
    ...requestIdFrom(reply.request_id),
  });
}

/** "20261212222222000+0800" -> ms since 1970; null where it is no such time. */
export function parsePlatformTime(time: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})([+-]\d\d)(\d\d)$/.exec(time);
  if (!match) return null;
  const [, year, month, dayOfMonth, hour, minute, second, ms, zoneHour, zoneMinute] = match;
  const parsedTime = Date.parse(
    `${year}-${month}-${dayOfMonth}T${hour}:${minute}:${second}.${ms}${zoneHour}:${zoneMinute}`,
  );
  return Number.isNaN(parsedTime) ? null : parsedTime;
}
