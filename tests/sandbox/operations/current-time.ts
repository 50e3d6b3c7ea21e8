import type { Reply } from '../exchange';
import { json } from '../exchange';

/**
 * `system/currentTime`: no token, no subscription, and a bare JSON String
 * `yyyyMMddHHmmssSSS+0800` (platform facts 1.2).
 */
export function currentTime(now: number): Reply {
  return json(200, platformTime(now));
}

/** A moment in the platform's own way of writing it, in China's time. */
export function platformTime(milliseconds: number): string {
  const digits = new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\D/g, '');
  return `${digits.slice(0, 17)}+0800`;
}
