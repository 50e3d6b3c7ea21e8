/** Reads a number that may come as text. Negative or absurd values count as unknown. */
export function parseCount(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || String(value).trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** Reads a share: "13%" -> 0.13, "0.42" -> 0.42. Anything outside 0..1 counts as unknown. */
export function parseRate(value: string | number | null | undefined): number | null {
  if (typeof value === 'string' && value.trim().endsWith('%')) {
    const percent = parseCount(value.trim().slice(0, -1));
    return percent === null || percent > 100 ? null : percent / 100;
  }
  const rate = parseCount(value);
  return rate === null || rate > 1 ? null : rate;
}

/** Reads a truth value that may come as text ("true") and may be missing. */
export function parseFlag(value: string | boolean | null | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  if (value === 'false') return false;
  return null;
}
