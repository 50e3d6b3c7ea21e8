/** One category; three levels, the third are leaves (platform facts 2.1). */
export interface Category {
  readonly id: number;
  readonly parent: number;
  readonly level: 1 | 2 | 3;
  readonly zh: string;
  /** Rarely null: the platform has no translation. */
  readonly en: string | null;
}

type Row = readonly [id: number, zh: string, en: string];

/** Level 1. The first id is a real one, the others are made up. */
const ROOTS: readonly Row[] = [
  [10166, '女装', "Women's Clothing"],
  [1038378, '鞋', 'Shoes'],
  [1042954, '箱包皮具', 'Bags and Luggage'],
  [54, '服饰配件', 'Clothing Accessories'],
  [15, '居家日用品', 'Home and Daily Use'],
  [1813, '玩具', 'Toys'],
  [7, '数码电脑', 'Digital and Computers'],
  [6, '家用电器', 'Home Appliances'],
  [2829, '家具', 'Furniture'],
  [18, '运动户外', 'Sports and Outdoors'],
  [130822220, '餐饮用具', 'Kitchen and Dining'],
  [68, '汽车用品', 'Car Supplies'],
  [1501, '母婴用品', 'Mother and Baby'],
  [122916001, '宠物用品', 'Pet Supplies'],
];

/** Level 2: id, parent, names. */
const BRANCHES: readonly (readonly [id: number, parent: number, zh: string, en: string])[] = [
  [1031910, 10166, '连衣裙与上衣', 'Dresses and Tops'],
  [1031911, 10166, '裤子与裙子', 'Trousers and Skirts'],
  [1038400, 1038378, '休闲鞋', 'Casual Shoes'],
  [1038401, 1038378, '正装鞋', 'Formal Shoes'],
  [1042960, 1042954, '手提包', 'Handbags'],
  [1042961, 1042954, '双肩包', 'Backpacks'],
  [5401, 54, '帽子', 'Hats'],
  [5402, 54, '眼镜手表', 'Eyewear and Watches'],
  [1510, 15, '家居装饰', 'Home Decoration'],
  [1511, 15, '雨伞雨具', 'Umbrellas and Rainwear'],
  [1820, 1813, '儿童玩具', "Children's Toys"],
  [701, 7, '影音设备', 'Audio and Video'],
  [702, 7, '摄影配件', 'Photo Accessories'],
  [601, 6, '生活电器', 'Living Appliances'],
  [602, 6, '灯具', 'Lighting'],
  [2830, 2829, '桌椅', 'Tables and Chairs'],
  [2831, 2829, '柜架', 'Cabinets and Shelves'],
  [1801, 18, '户外用品', 'Outdoor Goods'],
  [1802, 18, '健身器材', 'Fitness Equipment'],
  [130822221, 130822220, '杯壶', 'Cups and Pots'],
  [130822222, 130822220, '餐具', 'Tableware'],
  [6801, 68, '车载用品', 'In-Car Goods'],
  [6802, 68, '汽车清洗', 'Car Cleaning'],
  [150101, 1501, '喂养用品', 'Feeding Supplies'],
  [150102, 1501, '婴儿服饰', 'Baby Clothing'],
  [122916002, 122916001, '猫咪用品', 'Cat Supplies'],
  [122916003, 122916001, '狗狗用品', 'Dog Supplies'],
];

const roots = ROOTS.map(([id, zh, en]): Category => ({ id, parent: 0, level: 1, zh, en }));
const branches = BRANCHES.map(([id, parent, zh, en]): Category => ({
  id,
  parent,
  level: 2,
  zh,
  en,
}));

/** Levels 1 and 2; the leaves are the kinds of product. */
export const UPPER_CATEGORIES: readonly Category[] = [...roots, ...branches];
