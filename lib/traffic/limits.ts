/**
 * Starts of calls lie at least this far apart. The platform publishes no figure; public clients run
 * four calls a second, and evenly paced starts are refused far less than the same rate in bursts.
 */
export const START_GAP_MS = 270;
export const CALLS_AT_ONCE = 3;
/** A worker's fetch whose first byte takes longer than 30 s ends the worker itself. */
export const FIRST_BYTE_MS = 20_000;
export const CALL_MS = 30_000;
export const UPLOAD_MS = 60_000;
/** A reply of the gateway is far smaller; more than this is somebody else's page. */
export const REPLY_BYTES = 8_000_000;
export const TRIES = 3;
