import type { Region } from '@/lib/offers/region';
import type { Shape } from '@/lib/picture/shape';

/** Where a box stands on a picture of any size, in percent of it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box of a region, as far as it lies in the picture; null where it does not. */
export function boxOf({ x1, x2, y1, y2 }: Region, { width, height }: Shape): Box | null {
  const [left, right] = [x1 / width, x2 / width].map(asPercent) as [number, number];
  const [top, bottom] = [y1 / height, y2 / height].map(asPercent) as [number, number];
  if (left === right || top === bottom) return null;
  return { left, top, width: right - left, height: bottom - top };
}

function asPercent(share: number): number {
  return Math.min(100, Math.max(0, 100 * share));
}

/** How large a region is, in square pixels. */
export function areaOf({ x1, x2, y1, y2 }: Region): number {
  return (x2 - x1) * (y2 - y1);
}
