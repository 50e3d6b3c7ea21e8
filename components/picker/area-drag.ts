import type { Point } from '@/lib/finding/under-point';
import type { Rect } from '@/lib/finding/rect';
import { drawn, HANDLES, moved, pulled } from './area';

/** What the pointer does to the area from where it was pressed down: draws, moves or pulls it. */
export type Drag = (to: Point) => Rect | null;

/**
 * Begins to drag.
 * @param pressed the innermost element under the pointer
 */
export function startDrag(
  pressed: Element,
  from: Point,
  area: Rect | null,
  room: { width: number; height: number },
): Drag {
  const name = pressed.closest<HTMLElement>('[data-handle]')?.dataset['handle'];
  const handle = HANDLES.find((one) => one.name === name);
  if (area && handle) return (to) => pulled(area, handle, to.x - from.x, to.y - from.y, room);
  if (area && pressed.closest('.area'))
    return (to) => moved(area, to.x - from.x, to.y - from.y, room);
  return (to) => drawn(from, to, room) ?? area;
}
