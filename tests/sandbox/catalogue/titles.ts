import type { Pattern, Product } from './products';
import type { Random } from './random';

const PATTERN_WORDS: Record<Pattern, readonly [zh: string, en: string]> = {
  plain: ['纯色', 'solid'],
  stripes: ['条纹', 'striped'],
  dots: ['波点', 'dotted'],
  band: ['拼色', 'two-tone'],
};

const SELLING_WORDS = [
  ['跨境热卖', 'cross-border bestseller'],
  ['厂家直销', 'factory direct'],
  ['简约', 'simple'],
  ['北欧风', 'Nordic style'],
  ['夏季新款', 'new for summer'],
  ['礼品定制', 'custom gift'],
] as const;

/** A seller's title in Chinese and the platform's translation, which is sometimes missing. */
export function titles(product: Product, random: Random): { zh: string; en: string | null } {
  const [patternZh, patternEn] = PATTERN_WORDS[product.pattern];
  const [wordZh, wordEn] = random.pick(SELLING_WORDS);
  const { kind, colour } = product;
  return {
    zh: `${wordZh}${colour.zh}${patternZh}${kind.zh}`,
    en: random.chance(0.04) ? null : `${capital(colour.en)} ${patternEn} ${kind.en}, ${wordEn}`,
  };
}

/** Every word by which a product is found, lower case, Chinese and English. */
export function searchWords(product: Product): readonly string[] {
  const { kind, colour, pattern } = product;
  return [kind.zh, kind.en, colour.zh, colour.en, ...PATTERN_WORDS[pattern]];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
