/**
 * The beginning of a text, in whole characters: half of one, which a page or a cut may leave, cannot be
 * written into an address.
 * @param most UTF-16 units
 */
export function beginning(text: string, most: number): string {
  return text.slice(0, most).replaceAll(/\p{Surrogate}/gu, '');
}
