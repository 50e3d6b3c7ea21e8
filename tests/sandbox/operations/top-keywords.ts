import { chinaDay, drift } from '../catalogue/drift';
import { categoryPath, findCategory } from '../catalogue/kinds';
import { PRODUCTS } from '../catalogue/products';
import { hash } from '../catalogue/random';
import { searchWords } from '../catalogue/titles';
import { BusinessFailure } from '../gateway-errors';
import { translated } from './item';
import type { Operation } from './operation';

const LENGTH = 12;

/**
 * Hot words of a category (platform facts 2.11), another choice in another order from day to day.
 * Every one of them finds something. The token is optional for this operation alone.
 */
export const topKeywords: Operation = {
  name: 'product.search.topKeyword',
  wrapper: 'topSeKeywordParam',
  required: ['country', 'sourceId', 'hotKeywordType'],
  optional: [],
  language: 'country',
  successIsText: true,
  successCode: '200',
  tokenOptional: true,
  answer({ args, world }) {
    const type = args.text('hotKeywordType') ?? '';
    if (type !== 'cate') throw new BusinessFailure(`hotKeywordType is not supported: ${type}`);
    const sourceId = args.text('sourceId') ?? '';
    const category = findCategory(Number(sourceId));
    if (!category) throw new BusinessFailure(`sourceId is not a category: ${sourceId}`);
    const day = chinaDay(world.now());
    const language = args.text('country');
    return [...wordsOf(category.id)]
      .map(([zh, en]) => ({ zh, en, heat: drift(`heat ${zh}`, day, 6) }))
      .sort((a, b) => b.heat - a.heat)
      .slice(0, LENGTH)
      .map(({ zh, en }) => ({
        seKeyword: zh,
        seKeywordTranslation: hash(zh) % 17 === 0 ? null : translated(en, language),
      }));
  },
};

/** Each kind of the category by itself, with its colours and with its patterns. */
function wordsOf(categoryId: number): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const product of PRODUCTS) {
    if (!categoryPath(product.kind).includes(categoryId)) continue;
    const { kind, colour } = product;
    const [, , , , patternZh = '', patternEn = ''] = searchWords(product);
    words.set(kind.zh, kind.en);
    words.set(colour.zh + kind.zh, `${colour.en} ${kind.en}`);
    words.set(patternZh + kind.zh, `${patternEn} ${kind.en}`);
  }
  return words;
}
