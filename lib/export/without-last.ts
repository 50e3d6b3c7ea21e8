/** A text without its last character, which may be two units long and bear marks. */
export function withoutLast(text: string): string {
  return text.replace(/\P{M}?\p{M}*$/u, '');
}
