import type { Category } from '../catalogue/categories';
import { CATEGORIES, findCategory } from '../catalogue/kinds';
import { BusinessFailure } from '../gateway-errors';
import { translated } from './item';
import { memberOf } from './member';
import type { Operation } from './operation';

/**
 * The category tree (platform facts 2.1). `leaf` is a String in the category and a Boolean in its
 * children; `level` is a String everywhere. The root comes in an inner `result`, as production
 * clients see it; every other category stands directly beside `success`, as in the official
 * sample.
 */
export const categoryById: Operation = {
  name: 'category.translation.getById',
  required: ['language', 'categoryId'],
  optional: ['outMemberId', 'parentCateId'],
  language: 'language',
  successIsText: false,
  successCode: 'S0000',
  flat: (args) => args.integer('categoryId') !== 0,
  answer({ args }) {
    memberOf(args);
    const id = args.integer('categoryId') ?? 0;
    const language = args.text('language') ?? 'en';
    const category = id === 0 ? ROOT : findCategory(id);
    if (!category) throw new BusinessFailure(`category not found: ${String(id)}`);
    const parent = args.integer('parentCateId');
    if (parent !== undefined && parent !== category.parent) {
      throw new BusinessFailure(`category ${String(id)} is not in ${String(parent)}`);
    }
    const children = CATEGORIES.filter((child) => child.parent === id);
    return {
      ...fields(category, language),
      leaf: String(category.level === 3),
      parentCateId: String(category.parent),
      children:
        category.level === 3
          ? null
          : children.map((child) => ({ ...fields(child, language), leaf: child.level === 3 })),
    };
  },
};

const ROOT = { id: 0, parent: 0, level: 0, zh: '根类目', en: 'Root' } as const;

function fields(category: Omit<Category, 'level'> & { level: number }, language: string): object {
  return {
    categoryId: category.id,
    chineseName: category.zh,
    translatedName: category.en === null ? null : translated(category.en, language),
    language,
    level: String(category.level),
    parentCateId: category.parent,
    fromCache: true,
  };
}
