import type { Region } from '../offers/region';
import type { Shape } from './shape';

/** Quarter turns of a picture, clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** What is taken of a picture: it is turned first, then cut. The part is in pixels of the turned one. */
export interface Cut {
  turns: Turns;
  part: Region;
}

/** A rectangle on the screen, in CSS pixels from the upper left corner of the shown picture. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of the picture's side lies beyond the frame at first, on each end. */
const FIRST_MARGIN = 0.1;
/** How much of a picture's side a part keeps when it is made smaller by the keys. */
const LEAST_SHARE = 0.02;
/** A smaller frame cannot be taken hold of any more, in CSS pixels. */
const LEAST_SIDE = 24;
/** Tiny pictures are shown larger than they are, but not so that nothing can be made out. */
const MOST_ENLARGED = 4;

/** All of a picture. */
export function wholePart({ width, height }: Shape): Region {
  return { x1: 0, x2: width, y1: 0, y2: height };
}

/** Most of a picture, around its middle. */
export function middlePart({ width, height }: Shape): Region {
  const x1 = Math.floor(width * FIRST_MARGIN);
  const y1 = Math.floor(height * FIRST_MARGIN);
  return { x1, x2: width - x1, y1, y2: height - y1 };
}

/** A part of one picture on the same picture in another size. */
export function scaledPart({ x1, x2, y1, y2 }: Region, from: Shape, to: Shape): Region {
  const across = (x: number): number => Math.round((x * to.width) / from.width);
  const down = (y: number): number => Math.round((y * to.height) / from.height);
  return within({ x1: across(x1), x2: across(x2), y1: down(y1), y2: down(y2) }, to);
}

/** The size of a picture after so many quarter turns. */
export function turnedShape({ width, height }: Shape, turns: Turns): Shape {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The next quarter turn: 1 clockwise, -1 against it. */
export function nextTurns(turns: Turns, by: 1 | -1): Turns {
  return ((turns + by + 4) % 4) as Turns;
}

/**
 * Where a part stands after a quarter turn of its picture.
 * @param shape the picture's size before that turn
 * @param by 1 clockwise, -1 against it
 */
export function turnedPart({ x1, x2, y1, y2 }: Region, shape: Shape, by: 1 | -1): Region {
  return by === 1
    ? { x1: shape.height - y2, x2: shape.height - y1, y1: x1, y2: x2 }
    : { x1: y1, x2: y2, y1: shape.width - x2, y2: shape.width - x1 };
}

/** How a canvas draws a picture of this size turned: the six numbers that `setTransform` takes. */
export function turnMatrix(
  { width, height }: Shape,
  turns: Turns,
): [a: number, b: number, c: number, d: number, e: number, f: number] {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, 1, -1, 0, height, 0];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, -1, 1, 0, 0, width];
  }
}

/** A part moved by so many pixels, as far as its picture goes. */
export function movedPart(part: Region, { width, height }: Shape, dx: number, dy: number): Region {
  const x = between(dx, -part.x1, width - part.x2);
  const y = between(dy, -part.y1, height - part.y2);
  return { x1: part.x1 + x, x2: part.x2 + x, y1: part.y1 + y, y2: part.y2 + y };
}

/** A part whose right and lower sides are moved by so many pixels; a little of it always stays. */
export function grownPart(part: Region, { width, height }: Shape, dx: number, dy: number): Region {
  return {
    ...part,
    x2: between(part.x2 + dx, part.x1 + Math.ceil(width * LEAST_SHARE), width),
    y2: between(part.y2 + dy, part.y1 + Math.ceil(height * LEAST_SHARE), height),
  };
}

/** The size at which a picture is shown in a room of so many CSS pixels: as large as fits. */
export function shownShape(shape: Shape, room: Shape): Shape {
  const factor = Math.min(room.width / shape.width, room.height / shape.height, MOST_ENLARGED);
  return {
    width: Math.max(1, Math.round(shape.width * factor)),
    height: Math.max(1, Math.round(shape.height * factor)),
  };
}

/**
 * A frame as it may stand on a shown picture.
 * @param before where it stood: with the same size it was moved, else it was drawn larger or smaller
 */
export function keptFrame(frame: Frame, before: Frame, shown: Shape): Frame {
  const isMoved = frame.width === before.width && frame.height === before.height;
  const [x, width] = keptSide(frame.x, frame.width, shown.width, isMoved);
  const [y, height] = keptSide(frame.y, frame.height, shown.height, isMoved);
  return { x, y, width, height };
}

function keptSide(
  from: number,
  length: number,
  room: number,
  isMoved: boolean,
): [from: number, length: number] {
  const start = isMoved ? from : Math.max(0, from);
  const seen = isMoved ? length : Math.min(from + length, room) - start;
  const kept = between(seen, Math.min(LEAST_SIDE, room), room);
  return [between(start, 0, room - kept), kept];
}

/** The part of a picture that a frame on it holds. */
export function partInFrame({ x, y, width, height }: Frame, shown: Shape, shape: Shape): Region {
  const part = { x1: x, x2: x + width, y1: y, y2: y + height };
  return scaledPart(part, shown, shape);
}

/** Where a part of a picture is framed where it is shown. */
export function frameOfPart({ x1, x2, y1, y2 }: Region, shown: Shape, shape: Shape): Frame {
  const across = shown.width / shape.width;
  const down = shown.height / shape.height;
  return { x: x1 * across, y: y1 * down, width: (x2 - x1) * across, height: (y2 - y1) * down };
}

/** A part with at least one pixel, inside its picture. */
function within({ x1, x2, y1, y2 }: Region, { width, height }: Shape): Region {
  const left = between(x1, 0, width - 1);
  const top = between(y1, 0, height - 1);
  return {
    x1: left,
    x2: between(x2, left + 1, width),
    y1: top,
    y2: between(y2, top + 1, height),
  };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
