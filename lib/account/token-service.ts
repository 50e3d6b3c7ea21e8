import { success, type Outcome } from '../failures/outcome';
import {
  exchangeRequest,
  postponeRequest,
  readTokens,
  refreshRequest,
  type Tokens,
} from '../gateway/crossborder/tokens';
import type { FormRequest, Transport, Urgency } from '../gateway/http';
import { withoutSecrets } from '../gateway/secrets';
import type { Account } from './account';

interface Parts {
  transport: Transport;
  now: () => number;
}

type App = Pick<Account, 'appKey' | 'appSecret'>;

/** The platform's token calls. Other calls wait for them, but not for a postponing. */
export interface TokenService {
  exchange: (app: App, code: string, redirectUri: string) => Promise<Outcome<Tokens>>;
  refresh: (app: App, refreshToken: string) => Promise<Outcome<Tokens>>;
  postpone: (app: App, refreshToken: string, accessToken: string) => Promise<Outcome<Tokens>>;
}

/** Makes the token calls over a transport. */
export function createTokenService({ transport, now }: Parts): TokenService {
  const ask = async (
    request: FormRequest,
    used: string[],
    urgency: Urgency = 'first',
  ): Promise<Outcome<Tokens>> => {
    const reply = await transport.send({
      urgency,
      upload: false,
      request: () => Promise.resolve(success(request)),
      read: (text) => withoutSecrets(readTokens(text, now()), used),
    });
    return reply as Outcome<Tokens>;
  };
  return {
    async exchange(app, code, redirectUri) {
      const request = exchangeRequest(app, code, redirectUri);
      const tokens = await ask(request, [...secretsOf(app), code]);
      if (tokens.ok || tokens.error.code !== 'refresh-dead') return tokens;
      return { ok: false, error: { ...tokens.error, code: 'code-refused' } };
    },
    refresh: (app, refreshToken) =>
      ask(refreshRequest(app, refreshToken), [...secretsOf(app), refreshToken]),
    postpone: (app, refreshToken, accessToken) =>
      ask(
        postponeRequest(app, refreshToken, accessToken),
        [...secretsOf(app), refreshToken, accessToken],
        'background',
      ),
  };
}

function secretsOf({ appKey, appSecret }: App): string[] {
  return [appKey, appSecret];
}
