import { randomUUID } from 'node:crypto';

import { APPS, findApp, OFFICIAL_APPS } from './apps';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Official figures (platform facts 3): codes live two minutes, access tokens ten hours. */
export const CODE_LIFE_MS = 120_000;
export const ACCESS_LIFE_MS = 10 * HOUR;
export const REFRESH_LIFE_MS = 180 * DAY;
/** A refresh token may be postponed only in its last thirty days. */
export const POSTPONE_WINDOW_MS = 30 * DAY;

interface Grant {
  readonly appKey: string;
  readonly until: number;
}

interface Code extends Grant {
  readonly redirectUri: string;
}

/** Every token and code that is alive, by its text. */
export class TokenStore {
  readonly #access = new Map<string, Grant>();
  readonly #refresh = new Map<string, Grant>();
  readonly #codes = new Map<string, Code>();

  constructor(private readonly now: () => number) {
    this.reset();
  }

  /** Back to the fixed tokens of the known apps. */
  reset(): void {
    for (const map of [this.#access, this.#refresh, this.#codes]) map.clear();
    for (const app of Object.values(OFFICIAL_APPS)) {
      this.#access.set(app.accessToken, { appKey: app.appKey, until: Infinity });
      const until = this.now() + app.refreshDays * DAY;
      this.#refresh.set(app.refreshToken, { appKey: app.appKey, until });
    }
    const { appKey, session } = APPS.router;
    this.#access.set(session, { appKey, until: Infinity });
  }

  isAlive(token: string, appKey: string): boolean {
    return this.#find(this.#access, token, appKey) !== undefined;
  }

  issueAccess(appKey: string): string {
    return this.#issue(this.#access, { appKey, until: this.now() + ACCESS_LIFE_MS });
  }

  /** From now on this access token is refused, the fixed ones too, until `reset`. */
  expire(token: string): void {
    this.#access.delete(token);
  }

  /** A new refresh token and the time, in milliseconds, at which it dies. */
  issueRefresh(appKey: string): { token: string; until: number } {
    const until = this.now() + REFRESH_LIFE_MS;
    return { token: this.#issue(this.#refresh, { appKey, until }), until };
  }

  /** When the refresh token dies; undefined when it is unknown, dead or another app's. */
  refreshUntil(token: string, appKey: string): number | undefined {
    return this.#find(this.#refresh, token, appKey)?.until;
  }

  killRefresh(token: string): void {
    this.#refresh.delete(token);
  }

  issueCode(appKey: string, redirectUri: string): string {
    if (!findApp(appKey)) throw new Error(`no app ${appKey}`);
    return this.#issue(this.#codes, { appKey, redirectUri, until: this.now() + CODE_LIFE_MS });
  }

  /** True when the code was good. It is used up either way. */
  redeemCode(code: string, appKey: string, redirectUri: string): boolean {
    const found = this.#find(this.#codes, code, appKey);
    this.#codes.delete(code);
    return found?.redirectUri === redirectUri;
  }

  #issue<T extends Grant>(map: Map<string, T>, grant: T): string {
    const token = randomUUID();
    map.set(token, grant);
    return token;
  }

  #find<T extends Grant>(map: Map<string, T>, token: string, appKey: string): T | undefined {
    const grant = map.get(token);
    return grant && grant.appKey === appKey && grant.until > this.now() ? grant : undefined;
  }
}
