import { withoutLast } from './without-last';

/** In bytes of UTF-8. The strictest of file systems (eCryptfs) takes 143; browsers may add " (1)". */
const LONGEST = 120;

const encoder = new TextEncoder();

/**
 * A name for a file that every system takes: the product's name, then the parts, in small letters with
 * dashes between. Letters and digits of every script stay; all else (separators, dots, controls, signs
 * that turn the direction of writing) becomes a dash. Where it would be longer than 120 bytes, the
 * longest part is cut.
 * @param parts empty ones are left out
 * @param extension without its dot
 */
export function fileName(parts: readonly string[], extension: string): string {
  const named = (slugs: readonly string[]): string => `${slugs.join('-')}.${extension}`;
  let slugs = ['tongkuan', ...parts].map(slugOf).filter(Boolean);
  while (bytesOf(named(slugs)) > LONGEST) slugs = withLongestCut(slugs);
  return named(slugs);
}

function slugOf(part: string): string {
  const slug = part
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return trimmed(slug);
}

function withLongestCut(slugs: readonly string[]): string[] {
  const longest = slugs.reduce((one, other) => (bytesOf(other) > bytesOf(one) ? other : one), '');
  return slugs.map((slug) => (slug === longest ? trimmed(withoutLast(slug)) : slug));
}

function trimmed(slug: string): string {
  return slug.replaceAll(/^-|-$/g, '');
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
