import { failure, type Outcome } from '../failures/outcome';
import {
  exchangeRequest,
  postponeRequest,
  readTokens,
  refreshRequest,
  type Tokens,
} from '../gateway/crossborder/tokens';
import type { FormRequest, Transport } from '../gateway/http';
import type { Account } from './account';

interface Parts {
  transport: Transport;
  now: () => number;
}

type App = Pick<Account, 'appKey' | 'appSecret'>;

/** The platform's token calls. */
export interface TokenService {
  exchange: (app: App, code: string, redirectUri: string) => Promise<Outcome<Tokens>>;
  refresh: (app: App, refreshToken: string) => Promise<Outcome<Tokens>>;
  postpone: (app: App, refreshToken: string, accessToken: string) => Promise<Outcome<Tokens>>;
}

/** Makes the token calls over a transport. */
export function createTokenService({ transport, now }: Parts): TokenService {
  const ask = async (request: FormRequest): Promise<Outcome<Tokens>> => {
    const reply = await transport.send({
      // Other calls wait for it.
      urgency: 'first',
      upload: false,
      request: () => request,
      read: (text) => readTokens(text, now()),
    });
    return reply as Outcome<Tokens>;
  };
  return {
    async exchange(app, code, redirectUri) {
      const tokens = await ask(exchangeRequest(app, code, redirectUri));
      const isRefusedCode = !tokens.ok && tokens.error.code === 'refresh-dead';
      return isRefusedCode ? failure('code-refused', { text: tokens.error.text }) : tokens;
    },
    refresh: (app, refreshToken) => ask(refreshRequest(app, refreshToken)),
    postpone: (app, refreshToken, accessToken) =>
      ask(postponeRequest(app, refreshToken, accessToken)),
  };
}
