import type { Random } from './random';

/** Filter values whose truth is settled for each offer by chance (platform facts 6). */
const CHANCES: Readonly<Record<string, number>> = {
  certifiedFactory: 0.25,
  isOnePsale: 0.55,
  noReason7DReturn: 0.5,
  '1688Selection': 0.2,
  isQqyx: 0.15,
  jxhy: 0.12,
  isSelect: 0.35,
  tbCiphertext: 0.6,
  pddCiphertext: 0.6,
  dyCiphertext: 0.6,
  ksCiphertext: 0.5,
  jdCiphertext: 0.4,
  xhsCiphertext: 0.4,
};

/** Of each of these groups an offer has exactly one value. */
const GROUPS: readonly (readonly string[])[] = [
  ['totalEpScoreLv1', 'totalEpScoreLv2', 'totalEpScoreLv3', 'totalEpScoreLv4'],
  ['qrr0', 'qrr1', 'qrr5', 'qrr10'],
  ['getRate24HLv1', 'getRate24HLv2', 'getRate24HLv3'],
  ['getRate48HLv1', 'getRate48HLv2', 'getRate48HLv3'],
];

/** "Line to" or "exclude" a country: sources differ, so the sandbox lets all offers pass. */
const LINES = ['JPFL', 'USFL', 'KRFL', 'VNFL', 'SAFL', 'RUFL', 'KZFL', 'HKFL', 'MOFL', 'TWFL'];

/** Shipping promises, from the slowest; who keeps one keeps those before it. */
const SHIPPING = ['shipIn48Hours', 'shipIn24Hours', 'shipInToday'] as const;

export const FILTERS: ReadonlySet<string> = new Set([
  ...Object.keys(CHANCES),
  'isOnePsaleFreePost',
  'new7',
  'new30',
  ...GROUPS.flat(),
  ...LINES,
  ...SHIPPING,
]);

/** The filter values that an offer meets. Its age in days decides about the new ones. */
export function drawFilters(random: Random, ageDays: number): ReadonlySet<string> {
  const met = new Set(LINES);
  for (const [name, chance] of Object.entries(CHANCES)) {
    if (random.chance(chance)) met.add(name);
  }
  for (const group of GROUPS) met.add(random.pick(group));
  for (const promise of SHIPPING.slice(0, random.int(0, SHIPPING.length))) met.add(promise);
  if (met.has('isOnePsale') && random.chance(0.5)) met.add('isOnePsaleFreePost');
  if (ageDays <= 7) met.add('new7');
  if (ageDays <= 30) met.add('new30');
  return met;
}
