/** One category of 1688's tree. The tree has three levels under its root. */
export interface Category {
  /** Decimal digits; "0" is the root. */
  id: string;
  nameChinese: string | null;
  nameTranslated: string | null;
  /** 0 for the root, 3 for the last. */
  level: number | null;
  isLeaf: boolean | null;
  parentId: string | null;
}

/** A category with what stands under it. */
export interface CategoryBranch extends Category {
  children: Category[];
}

export const ROOT_CATEGORY = '0';
