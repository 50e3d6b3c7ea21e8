import { createTokenService } from '../lib/account/token-service';
import { failure, success, type Outcome } from '../lib/failures/outcome';
import type { Credentials, CredentialSource } from '../lib/gateway/credentials';
import type { Transport } from '../lib/gateway/http';

/** What the environment says of the caller's app. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The app and its tokens, under the names that `npm start -- --live` takes too. */
export interface EnvironmentAccount {
  appKey: string;
  appSecret: string;
  accessToken: string;
  refreshToken: string;
}

/** Reads the account; where something is missing, the sentence that says what to set. */
export function accountFrom(env: Environment): EnvironmentAccount | string {
  const account = {
    appKey: env['ALI1688_APP_KEY'] ?? '',
    appSecret: env['ALI1688_APP_SECRET'] ?? '',
    accessToken: env['ALI1688_ACCESS_TOKEN'] ?? '',
    refreshToken: env['ALI1688_REFRESH_TOKEN'] ?? '',
  };
  const missing = [
    ...(account.appKey ? [] : ['ALI1688_APP_KEY']),
    ...(account.appSecret ? [] : ['ALI1688_APP_SECRET']),
    ...(account.accessToken || account.refreshToken
      ? []
      : ['ALI1688_ACCESS_TOKEN (or ALI1688_REFRESH_TOKEN)']),
  ];
  if (missing.length === 0) return account;
  return [
    `The live check asks 1688 with your own app; not set in the environment: ${missing.join(', ')}.`,
    'Key and secret stand on the app’s page at open.1688.com/console, tokens come from signing in.',
    '1688 gives apps to companies: it asks for a business licence and a company Alipay account.',
  ].join('\n');
}

/**
 * Hands the account out. A refresh token makes access tokens, once before the first call and once
 * more should the platform refuse one; it is never prolonged, since its successor could not be kept.
 */
export function credentialsFrom(
  account: EnvironmentAccount,
  transport: Transport,
  now: () => number,
): CredentialSource {
  const { appKey, appSecret, refreshToken } = account;
  const tokens = createTokenService({ transport, now });
  const held = (accessToken: string): Outcome<Credentials> =>
    success({ appKey, appSecret, accessToken });
  const refresh = async (): Promise<Outcome<Credentials>> => {
    const fresh = await tokens.refresh({ appKey, appSecret }, refreshToken);
    return fresh.ok ? held(fresh.value.accessToken) : fresh;
  };
  let latest = account.accessToken ? Promise.resolve(held(account.accessToken)) : refresh();
  let isRenewed = false;
  return {
    current: () => latest,
    newest: (known) => Promise.resolve(success(known)),
    renewed: () => {
      if (!refreshToken || isRenewed) return Promise.resolve(failure('token-expired'));
      isRenewed = true;
      latest = refresh();
      return latest;
    },
  };
}
