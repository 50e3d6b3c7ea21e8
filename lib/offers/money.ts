/** An amount of CNY in fen (1/100 yuan), a whole number. */
export type Fen = number;

const AMOUNT = /\d+(?:\.\d+)?/;

/**
 * Reads a price as 1688 writes it: yuan as text ("25.80"), sometimes a number, with a sign, with
 * thousands commas, or a range in resellers' data ("1.20-3.50", of which the lower end counts).
 * Parts of a fen are rounded up, so that a price is never understated.
 * @returns fen, or null where there is no price to read
 */
export function parseFen(yuan: string | number | null | undefined): Fen | null {
  if (yuan === null || yuan === undefined) return null;
  const amount = AMOUNT.exec(String(yuan).replaceAll(',', ''))?.[0];
  if (amount === undefined) return null;
  const [whole = '0', part = ''] = amount.split('.');
  const fen = Number(whole) * 100 + Number(part.slice(0, 2).padEnd(2, '0'));
  const rest = /[1-9]/.test(part.slice(2)) ? 1 : 0;
  return Number.isSafeInteger(fen) ? fen + rest : null;
}

/** The upper end of a price that is written as a range; null where it is no range. */
export function parseUpperFen(yuan: string | number | null | undefined): Fen | null {
  const [, upper] = String(yuan ?? '').split(/[-~～]/);
  return parseFen(upper);
}

/** Fen as yuan text with two decimals, as the platform's price filters take it: 2580 -> "25.80". */
export function yuanText(fen: Fen): string {
  return (fen / 100).toFixed(2);
}
