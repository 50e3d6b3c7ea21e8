import { parseCount } from '../../offers/numbers';
import { httpUrl, secureAddress } from '../../picture/addresses';
import { words, type FieldText } from '../item-fields';

/** Decimal digits, "0" for the root. A number beyond 2^53 has lost some of its own. */
export function categoryIdOf(value: FieldText): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return null;
  const id = String(value ?? '').trim();
  return /^(?:0|[1-9]\d{0,18})$/.test(id) ? id : null;
}

/** "2024-04-20 08:00:00" -> "2024-04-20" */
export function dayOf(value: FieldText): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0] ?? null;
}

/** "shipIn48Hours" -> 48 */
export function shippingHours(promise: FieldText): 24 | 48 | null {
  if (promise === 'shipIn24Hours') return 24;
  return promise === 'shipIn48Hours' ? 48 : null;
}

/** The words of a list, each cut to its length; at most twelve are shown anywhere. */
export function labels(values: readonly string[]): string[] {
  return values
    .slice(0, 12)
    .map(words)
    .filter((label) => label !== null);
}

const VIDEO_HOST = /\.(?:taobao|alicdn|1688)\.com$/;

/** The https address of a film on the platform's own hosts; any other host is not called on. */
export function platformVideo(value: FieldText): string | null {
  const url = httpUrl(words(value) ?? '');
  return url && VIDEO_HOST.test(url.hostname) ? secureAddress(url.href) : null;
}

/** An amount that is given in fen already, as a whole number. */
export function wholeFen(value: FieldText): number | null {
  const fen = parseCount(value);
  return fen !== null && Number.isSafeInteger(fen) ? fen : null;
}
