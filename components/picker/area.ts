import type { Rect } from '@/lib/finding/rect';

/** A smaller piece shows too little of a product to be found, CSS pixels. */
export const LEAST_AREA = 48;

/** Width and height of what an area lies in, CSS pixels. */
interface Room {
  width: number;
  height: number;
}

/** A corner or an edge by which an area is pulled: -1 is left or upper, 1 right or lower. */
export interface Handle {
  name: 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

export const HANDLES: readonly Handle[] = [
  { name: 'nw', x: -1, y: -1 },
  { name: 'n', x: 0, y: -1 },
  { name: 'ne', x: 1, y: -1 },
  { name: 'e', x: 1, y: 0 },
  { name: 'se', x: 1, y: 1 },
  { name: 's', x: 0, y: 1 },
  { name: 'sw', x: -1, y: 1 },
  { name: 'w', x: -1, y: 0 },
];

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The area between two points; null for a click, which draws none. */
export function drawn(
  from: { x: number; y: number },
  to: { x: number; y: number },
  room: Room,
): Rect | null {
  const [left, right] = sides(from.x, to.x, room.width);
  const [top, bottom] = sides(from.y, to.y, room.height);
  if (right - left < 4 || bottom - top < 4) return null;
  return fitted({ left, top, width: right - left, height: bottom - top }, room);
}

function sides(a: number, b: number, most: number): [least: number, most: number] {
  const [first, second] = [within(a, 0, most), within(b, 0, most)];
  return [Math.min(first, second), Math.max(first, second)];
}

/** An area in the middle, half as wide and high as there is room. */
export function centred(room: Room): Rect {
  const [width, height] = [Math.round(room.width / 2), Math.round(room.height / 2)];
  const left = Math.round((room.width - width) / 2);
  const top = Math.round((room.height - height) / 2);
  return fitted({ left, top, width, height }, room);
}

/** An area, moved as far as there is room. */
export function moved(area: Rect, dx: number, dy: number, room: Room): Rect {
  return fitted({ ...area, left: area.left + dx, top: area.top + dy }, room);
}

/** An area, pulled by a handle; the other side stays where it is. */
export function pulled(area: Rect, { x, y }: Handle, dx: number, dy: number, room: Room): Rect {
  const [left, width] = pulledSide(area.left, area.width, x, dx, room.width);
  const [top, height] = pulledSide(area.top, area.height, y, dy, room.height);
  return { left, top, width, height };
}

function pulledSide(
  start: number,
  length: number,
  side: -1 | 0 | 1,
  by: number,
  most: number,
): [start: number, length: number] {
  const end = start + length;
  if (side === 0) return [start, length];
  if (side === 1) return [start, within(end + by, start + LEAST_AREA, most) - start];
  const moving = within(start + by, 0, end - LEAST_AREA);
  return [moving, end - moving];
}

/** An area, wider and higher on every side, or less so. */
export function grown(area: Rect, by: number, room: Room): Rect {
  const width = within(area.width + 2 * by, LEAST_AREA, room.width);
  const height = within(area.height + 2 * by, LEAST_AREA, room.height);
  const left = area.left - (width - area.width) / 2;
  const top = area.top - (height - area.height) / 2;
  return fitted({ left, top, width, height }, room);
}

/** An area that is large enough and lies in the room as a whole. */
export function fitted({ left, top, width, height }: Rect, room: Room): Rect {
  const across = within(width, Math.min(LEAST_AREA, room.width), room.width);
  const down = within(height, Math.min(LEAST_AREA, room.height), room.height);
  return {
    left: within(left, 0, room.width - across),
    top: within(top, 0, room.height - down),
    width: across,
    height: down,
  };
}
