/** A box in CSS pixels, from the upper left corner of the tab's viewport. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What two boxes have in common; null: nothing. */
export function common(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Whether a point lies in a box. */
export function holds({ left, top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}

/** Square pixels; 0 for nothing. */
export function area(rect: Rect | null): number {
  return rect ? rect.width * rect.height : 0;
}
