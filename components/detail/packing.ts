import { shown } from '@/components/words/shown';
import type { Packing } from '@/lib/offers/detail';

/** Length, width and height; null where none of them is known. */
export function sizeWords({ length, width, height }: Packing): string | null {
  const sides = [length, width, height];
  return sides.every((side) => side === null) ? null : shown.measures(sides);
}

/** A package's size and weight in one line; empty where neither is known. */
export function packingWords(packing: Packing | null): string {
  if (packing === null) return '';
  const weight = packing.grams === null ? null : shown.weight(packing.grams);
  return [sizeWords(packing), weight].filter((words) => words !== null).join(', ');
}
