import type { InterfaceLanguage } from './languages';

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(language: InterfaceLanguage, options: Intl.NumberFormatOptions) {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(language, options);
  formatters.set(key, known);
  return known;
}

/** An amount of fen as yuan with its sign: 2580 -> "¥25.80". */
export function formatFen(fen: number, language: InterfaceLanguage): string {
  const options = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const;
  return numberFormat(language, options).format(fen / 100);
}

/** From which price to which: 1019, 1500 -> "¥10.19–15.00"; one price where there is no range. */
export function formatFenRange(
  from: number,
  to: number | null,
  language: InterfaceLanguage,
): string {
  const lower = formatFen(from, language);
  if (to === null || to <= from) return lower;
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return `${lower}–${numberFormat(language, options).format(to / 100)}`;
}

/** A whole number with its thousands apart: 1234 -> "1,234". */
export function formatCount(count: number, language: InterfaceLanguage): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(count);
}

/** A share of one as per cent: 0.125 -> "12.5%". */
export function formatShare(share: number, language: InterfaceLanguage): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A size in the unit that suits it: 248_000 -> "248 kB". */
export function formatBytes(bytes: number, language: InterfaceLanguage): string {
  if (bytes < 1000) return `${formatCount(bytes, language)} B`;
  if (bytes < 999_500) return `${formatCount(Math.round(bytes / 1000), language)} kB`;
  return `${formatCount(bytes / 1_000_000, language)} MB`;
}

/** A weight in kilograms: 1250 -> "1.25 kg". */
export function formatWeight(grams: number, language: InterfaceLanguage): string {
  const options = { style: 'unit', unit: 'kilogram', maximumFractionDigits: 3 } as const;
  return numberFormat(language, options).format(grams / 1000);
}

/** Measures of a package in centimetres: 330, 220, 15 -> "33 × 22 × 1.5 cm". */
export function formatMeasures(
  millimetres: readonly (number | null)[],
  language: InterfaceLanguage,
): string {
  const digits = { maximumFractionDigits: 1 } as const;
  const sides = millimetres.map((side) =>
    side === null ? '?' : numberFormat(language, digits).format(side / 10),
  );
  return `${sides.join(' × ')} cm`;
}

/** Width and height of a picture: "1600 × 1200". */
export function formatPixels(width: number, height: number): string {
  return `${String(width)} × ${String(height)}`;
}

/** A calendar day as the platform writes it, "2024-04-20". Other text comes back as it is. */
export function formatDay(day: string, language: InterfaceLanguage): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  // The day is already a calendar day: another time zone must not move it.
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** A moment in the user's time, to the minute. */
export function formatMoment(time: number, language: InterfaceLanguage): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language, options).format(time);
}

/** The name of a language in a language: "ja" -> "Japanese". */
export function languageName(tag: string, language: InterfaceLanguage): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
