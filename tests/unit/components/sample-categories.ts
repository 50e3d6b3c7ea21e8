import type { Category } from '@/lib/offers/category';
import type { StoredBranch } from '@/lib/store/records';

/** A category of which nothing is known but its id and what a test says. */
export function category(id: string, more: Partial<Category> = {}): Category {
  const unknown = { nameChinese: null, nameTranslated: null, level: null };
  return { id, ...unknown, isLeaf: null, parentId: null, ...more };
}

const KITCHEN = category('3', {
  nameChinese: '厨房用品',
  nameTranslated: 'Kitchen things',
  level: 1,
  isLeaf: false,
});
const TOYS = category('4', { nameTranslated: 'Toys', level: 1, isLeaf: false });
const CUPS = category('31', { nameChinese: '杯子', nameTranslated: 'Cups', level: 2 });
const MUGS = category('311', { nameChinese: '马克杯', level: 3, isLeaf: true });
const NAMELESS = category('5', { level: 1, isLeaf: true });

/** Root, Kitchen and Cups with what stands under them. Toys have not been read, 5 has no name. */
export function branches(readAt: number): StoredBranch[] {
  const branch = (of: Category, children: Category[]): StoredBranch => ({
    language: 'en',
    id: of.id,
    branch: { ...of, children },
    readAt,
  });
  return [
    branch(category('0', { level: 0 }), [KITCHEN, TOYS, NAMELESS]),
    branch(KITCHEN, [CUPS]),
    branch(CUPS, [MUGS]),
  ];
}
