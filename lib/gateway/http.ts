import type { Outcome } from '../failures/outcome';

/** A request as the transport sends it: always POST, always a form. */
export interface FormRequest {
  url: string;
  body: URLSearchParams | FormData;
  headers?: Record<string, string>;
}

/** What came back, unread. */
export interface TextReply {
  status: number;
  text: string;
}

/**
 * Who goes first: what others wait for (a new token), what a person waits for, then the rest.
 */
export type Urgency = 'first' | 'interactive' | 'background';

/** One call to a gateway, described so that the transport can pace, repeat and count it. */
export interface GatewayCall {
  urgency: Urgency;
  /** Uploads get more time in all. */
  upload: boolean;
  /**
   * Made when the call's turn has come, so that it is signed with what holds then. Where nothing
   * holds any more, the call does not go out.
   */
  request: () => Promise<Outcome<FormRequest>>;
  /** Tells an accepted reply from a refusal, so that refusals which pass can be tried again. */
  read: (reply: TextReply) => Outcome<unknown>;
}

/** Sends calls. The gateway never touches the network itself. */
export interface Transport {
  send: (call: GatewayCall) => Promise<Outcome<unknown>>;
}

/**
 * Keeps answers for as long as they hold, and lets equal questions that are under way share one. It
 * stands above signing: the key names dialect, operation and business parameters, never a token.
 */
export interface AnswerKeeper {
  /** @param lifeMs how long an answer holds */
  through: (
    key: string,
    lifeMs: number,
    ask: () => Promise<Outcome<unknown>>,
  ) => Promise<Outcome<unknown>>;
}

const MINUTE_MS = 60_000;

/** How long answers hold, in ms. */
export const LIVES = {
  none: 0,
  search: 10 * MINUTE_MS,
  list: 60 * MINUTE_MS,
  categories: 7 * 24 * 60 * MINUTE_MS,
} as const;

/** The key of a question: equal parameters give equal keys, in whatever order they stand. */
export function questionKey(
  dialect: string,
  operation: string,
  parameters: Record<string, unknown>,
): string {
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${dialect} ${operation} ${JSON.stringify(sorted)}`;
}
