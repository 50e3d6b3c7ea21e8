import { seeded } from './random';

/** A company that sells on 1688. */
export interface Supplier {
  /** Member number, as it stands in picture addresses. */
  readonly sellerId: number;
  /** Opaque id that the detail gives away (platform facts 2.4). */
  readonly sellerOpenId: string;
  readonly name: string;
  readonly address: string;
  readonly identities: readonly string[];
  readonly medal: number;
  /** Composite service score, 0 to 5. */
  readonly score: number;
  readonly years: number;
}

const PLACES = [
  ['义乌市', '浙江省义乌市'],
  ['永康市', '浙江省永康市'],
  ['杭州', '浙江省杭州市'],
  ['宁波', '浙江省宁波市'],
  ['广州', '广东省广州市'],
  ['深圳市', '广东省深圳市'],
  ['汕头市', '广东省汕头市'],
  ['潮州市', '广东省潮州市'],
  ['泉州', '福建省泉州市'],
  ['德化县', '福建省德化县'],
  ['苏州', '江苏省苏州市'],
  ['临沂', '山东省临沂市'],
] as const;
const WORDS = [
  '启航',
  '锦程',
  '百川',
  '恒达',
  '云帆',
  '佳禾',
  '晨光',
  '瑞丰',
  '鼎盛',
  '海纳',
] as const;
const FORMS = [
  '贸易有限公司',
  '日用品厂',
  '电子商务有限公司',
  '工艺品有限公司',
  '实业有限公司',
] as const;
const COUNT = 96;

function supplier(index: number): Supplier {
  const random = seeded(`supplier ${String(index)}`);
  const [place, address] = random.pick(PLACES);
  const factory = random.chance(0.3);
  const powerful = random.chance(0.4);
  return {
    sellerId: 2_200_000_000 + index * 7_919_431 + random.int(0, 999),
    sellerOpenId: `BBB${seededText(random.next, 20)}`,
    name: `${place}${random.pick(WORDS)}${numeral(index)}${random.pick(FORMS)}`,
    address,
    identities: [
      ...(factory ? ['super_factory'] : []),
      ...(powerful ? ['powerful_merchants'] : []),
      'tp_member',
    ],
    medal: random.int(1, 5),
    score: random.int(6, 10) / 2,
    years: random.int(1, 14),
  };
}

function seededText(next: () => number, length: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
  return Array.from({ length }, () => letters.charAt(Math.floor(next() * letters.length))).join('');
}

/** The company behind an opaque id. */
export function findSupplier(sellerOpenId: string): Supplier | undefined {
  return SUPPLIERS.find((known) => known.sellerOpenId === sellerOpenId);
}

/** A short sign that keeps company names apart. */
function numeral(index: number): string {
  return (
    '一二三四五六七八九十'.charAt(index % 10) +
    '新美优联兴泰和信诚源'.charAt(Math.floor(index / 10))
  );
}

export const SUPPLIERS: readonly Supplier[] = Array.from({ length: COUNT }, (_, index) =>
  supplier(index),
);
