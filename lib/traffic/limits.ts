import type { Preferences } from '../store/preferences';

/**
 * Starts of calls lie at least this far apart, in ms. The platform publishes no figure; public
 * clients run four calls a second, and evenly paced starts are refused far less than the same rate
 * in bursts. The faster ones are what an unofficial article names for other contracts (L).
 */
export const START_GAPS_MS: Record<Preferences['rate'], number> = {
  careful: 270,
  fast: 200,
  contract: 20,
};
export const CALLS_AT_ONCE = 3;
/** After a refusal for frequency nothing starts for the second over which gateways count. */
export const REST_MS = 1000;
/** A worker's fetch whose first byte takes longer than 30 s ends the worker itself. */
export const FIRST_BYTE_MS = 20_000;
/** A reply of the gateway is far smaller; more than this is somebody else's page. */
export const REPLY_BYTES = 8_000_000;
/** Reading a picture from its own host may take this long in all, in ms. */
export const READ_MS = 30_000;
export const TRIES = 3;

/** How fast calls may follow each other and how long each may take, in ms. */
export interface CallLimits {
  gapMs: number;
  callMs: number;
  uploadMs: number;
}

/** The limits that the user chose. */
export function limitsOf({ rate, callSeconds, uploadSeconds }: Preferences): CallLimits {
  return {
    gapMs: START_GAPS_MS[rate],
    callMs: callSeconds * 1000,
    uploadMs: uploadSeconds * 1000,
  };
}
