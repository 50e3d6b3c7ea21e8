import type { Outcome } from '../failures/outcome';

/** What signs and authorises one call. Lives in the worker only. */
export interface Credentials {
  appKey: string;
  appSecret: string;
  accessToken: string;
}

/** Where the gateway gets its credentials from; the account room implements it. */
export interface CredentialSource {
  /** Credentials that are not known to be expired. */
  current: () => Promise<Outcome<Credentials>>;
  /**
   * Those that hold at this moment, without asking for any: what is known, unless there are newer. A
   * failure where the account was forgotten meanwhile.
   */
  newest: (known: Credentials) => Promise<Outcome<Credentials>>;
  /** New credentials after the platform refused a token; asked once per refused token. */
  renewed: (refusedToken: string) => Promise<Outcome<Credentials>>;
}
