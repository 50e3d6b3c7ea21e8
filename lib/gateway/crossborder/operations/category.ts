import { success } from '../../../failures/outcome';
import type { Category, CategoryBranch } from '../../../offers/category';
import { parseCount, parseFlag } from '../../../offers/numbers';
import { z } from '../../../zod';
import type { CategoryQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { fieldFlag, fieldText, words } from '../../item-fields';
import { OFFICIAL_OR_BESIDE } from '../envelope';
import { long, type ForMember, type Operation, type Translated } from '../operation';
import { categoryIdOf } from '../readers';
import { list, readable } from '../tolerant';

const fields = {
  chineseName: fieldText,
  translatedName: fieldText,
  leaf: fieldFlag,
  level: fieldText,
  parentCateId: fieldText,
};
const categorySchema = z.object({ categoryId: z.union([z.number(), z.string()]), ...fields });
const branchSchema = z.object({
  categoryId: fieldText,
  ...fields,
  children: list(categorySchema),
});
type CategoryFields = Omit<z.infer<typeof branchSchema>, 'categoryId' | 'children'>;
type BranchPayload = z.infer<typeof branchSchema>;

interface CategoryQuestion extends CategoryQuery, ForMember {
  parentId?: string;
}

/**
 * A category and what stands under it; "0" is the root. `leaf` is a String in the category and a
 * Boolean in its children, `level` a String. Source: open.1688.com API page, facts 2.1 (H).
 */
export const categoryById: Operation<CategoryQuestion, BranchPayload, CategoryBranch> = {
  name: 'category.translation.getById',
  wrapper: null,
  lifeMs: LIVES.categories,
  envelope: OFFICIAL_OR_BESIDE,
  parameters: ({ categoryId, language, memberId, parentId }) => ({
    categoryId,
    language,
    outMemberId: memberId,
    parentCateId: parentId && long(parentId),
  }),
  schema: branchSchema,
  promised: ['categoryId', 'chineseName', 'translatedName'].flatMap((name) => [
    name,
    `children[].${name}`,
  ]),
  read: (payload, { categoryId }) =>
    success({
      ...categoryOf(categoryIdOf(payload.categoryId) ?? categoryId, payload),
      children: readable(payload.children).flatMap((child) => {
        const id = categoryIdOf(child.categoryId);
        return id === null ? [] : [categoryOf(id, child)];
      }),
    }),
};

function categoryOf(id: string, category: CategoryFields): Category {
  return {
    id,
    nameChinese: words(category.chineseName),
    nameTranslated: words(category.translatedName),
    level: parseCount(category.level),
    isLeaf: parseFlag(category.leaf),
    parentId: categoryIdOf(category.parentCateId),
  };
}

/** The first level of the tree: the smallest call that needs key, token and subscription. */
export const probe: Operation<Translated, unknown, null> = {
  name: 'category.translation.getById',
  wrapper: null,
  lifeMs: LIVES.none,
  envelope: OFFICIAL_OR_BESIDE,
  parameters: ({ language }) => ({ categoryId: '0', language }),
  schema: z.unknown(),
  promised: [],
  read: () => success(null),
};
