import { success } from '../../../failures/outcome';
import type { HotKeyword } from '../../../offers/ranking';
import { z } from '../../../zod';
import type { CategoryQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { fieldText, words } from '../../item-fields';
import type { Operation } from '../operation';
import { entries, readable } from '../tolerant';

/** More than anybody looks through; what is kept each day stays small. */
const MOST_WORDS = 50;

const wordSchema = z.object({ seKeyword: z.string(), seKeywordTranslation: fieldText });
const wordsSchema = entries(wordSchema);

/** What buyers search for in a category. Source: open.1688.com API page, facts 2.11 (H). */
export const topKeyword: Operation<CategoryQuery, z.infer<typeof wordsSchema>, HotKeyword[]> = {
  name: 'product.search.topKeyword',
  wrapper: 'topSeKeywordParam',
  lifeMs: LIVES.list,
  parameters: ({ categoryId, language }) => ({
    country: language,
    sourceId: categoryId,
    hotKeywordType: 'cate',
  }),
  schema: wordsSchema,
  promised: ['[].seKeywordTranslation'],
  read: (payload) =>
    success(
      readable(payload)
        .flatMap(({ seKeyword, seKeywordTranslation }) => {
          const keyword = words(seKeyword);
          return keyword === null ? [] : [{ keyword, translation: words(seKeywordTranslation) }];
        })
        .slice(0, MOST_WORDS),
    ),
};
