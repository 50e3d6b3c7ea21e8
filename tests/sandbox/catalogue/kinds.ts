import { UPPER_CATEGORIES, type Category } from './categories';
import { QUIET_LEAVES } from './leaves';

/** What a product is. The id names its drawing and seeds its numbers. */
export interface Kind {
  readonly id: KindId;
  readonly zh: string;
  readonly en: string;
  /** Level-2 category. */
  readonly branch: number;
  /** Typical wholesale price in yuan. */
  readonly yuan: number;
}

export const KIND_IDS = [
  'mug',
  'teapot',
  'bottle',
  'bowl',
  'vase',
  'lamp',
  'lantern',
  'chair',
  'stool',
  'clock',
  'cushion',
  'plant',
  'shoe',
  'boot',
  'cap',
  'handbag',
  'backpack',
  'shirt',
  'glasses',
  'watch',
  'umbrella',
  'fan',
  'headphones',
  'speaker',
  'camera',
  'car',
  'bear',
] as const;

export type KindId = (typeof KIND_IDS)[number];

const FACTS: Record<KindId, readonly [zh: string, en: string, branch: number, yuan: number]> = {
  mug: ['马克杯', 'mug', 130822221, 9.8],
  teapot: ['茶壶', 'teapot', 130822221, 32],
  bottle: ['保温杯', 'bottle', 130822221, 21.5],
  bowl: ['陶瓷碗', 'bowl', 130822222, 6.2],
  vase: ['花瓶', 'vase', 1510, 15.5],
  lamp: ['台灯', 'lamp', 602, 36],
  lantern: ['露营灯', 'lantern', 1801, 28],
  chair: ['餐椅', 'chair', 2830, 118],
  stool: ['凳子', 'stool', 2830, 45],
  clock: ['挂钟', 'clock', 1510, 24],
  cushion: ['抱枕', 'cushion', 1510, 12.8],
  plant: ['盆栽', 'plant', 1510, 11],
  shoe: ['运动鞋', 'shoe', 1038400, 58],
  boot: ['雨靴', 'boot', 1511, 33],
  cap: ['棒球帽', 'cap', 5401, 8.9],
  handbag: ['手提包', 'handbag', 1042960, 49],
  backpack: ['双肩包', 'backpack', 1042961, 66],
  shirt: ['短袖', 'shirt', 1031910, 18.9],
  glasses: ['太阳镜', 'glasses', 5402, 7.6],
  watch: ['手表', 'watch', 5402, 39],
  umbrella: ['雨伞', 'umbrella', 1511, 17.2],
  fan: ['小风扇', 'fan', 601, 19.9],
  headphones: ['头戴耳机', 'headphones', 701, 43],
  speaker: ['音箱', 'speaker', 701, 55],
  camera: ['儿童相机', 'camera', 702, 76],
  car: ['玩具车', 'car', 1820, 14.5],
  bear: ['毛绒熊', 'bear', 1820, 23],
};

export const KINDS: readonly Kind[] = KIND_IDS.map((id) => {
  const [zh, en, branch, yuan] = FACTS[id];
  return { id, zh, en, branch, yuan };
});

/** The id of a kind's own leaf category. */
export function leafOf(kind: Kind): number {
  return 201_000_000 + KIND_IDS.indexOf(kind.id);
}

/** The whole tree: roots, branches, one leaf per kind and leaves without goods. */
export const CATEGORIES: readonly Category[] = [
  ...UPPER_CATEGORIES,
  ...KINDS.map((kind): Category => ({
    id: leafOf(kind),
    parent: kind.branch,
    level: 3,
    zh: kind.zh,
    en: kind.en.charAt(0).toUpperCase() + kind.en.slice(1),
  })),
  ...QUIET_LEAVES.flatMap(([parent, leaves]) =>
    leaves.map((names) => [parent, ...names] as const),
  ).map(([parent, zh, en], index): Category => ({
    id: 201_100_000 + index,
    parent,
    level: 3,
    zh,
    en,
  })),
];

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));

/** A category of the three levels; the root, 0, is none of them. */
export function findCategory(id: number): Category | undefined {
  return byId.get(id);
}

/** The three category ids of a kind, from the top. */
export function categoryPath(kind: Kind): readonly [number, number, number] {
  const branch = byId.get(kind.branch);
  if (!branch) throw new Error(`no category ${String(kind.branch)}`);
  return [branch.parent, branch.id, leafOf(kind)];
}
