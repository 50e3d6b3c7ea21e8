import { success } from '../../../failures/outcome';
import type { Operation, Translated } from '../operation';

/** The first level of the category tree: the smallest call that needs a working subscription. */
export const categoryRoots: Operation<Translated, null> = {
  name: 'category.translation.getById',
  wrapper: null,
  parameters: ({ language }) => ({ categoryId: '0', language }),
  read: () => success(null),
};
