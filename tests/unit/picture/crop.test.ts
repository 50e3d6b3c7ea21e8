import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '@/lib/offers/region';
import {
  frameOfPart,
  grownPart,
  keptFrame,
  middlePart,
  movedPart,
  nextTurns,
  partInFrame,
  scaledPart,
  shownShape,
  turnedPart,
  turnedShape,
  turnMatrix,
  wholePart,
  type Turns,
} from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';

const part = (x1: number, x2: number, y1: number, y2: number): Region => ({ x1, x2, y1, y2 });
const SHAPE: Shape = { width: 400, height: 300 };

const side = fc.integer({ min: 1, max: 9000 });
const anyShape = fc.record({ width: side, height: side });
const anyStep = fc.integer({ min: -10_000, max: 10_000 });
/** A picture with a part of it. */
const anyPart = anyShape.chain(({ width, height }) =>
  fc
    .tuple(fc.nat(width - 1), fc.nat(width - 1), fc.nat(height - 1), fc.nat(height - 1))
    .map(([xa, xb, ya, yb]) => ({
      shape: { width, height },
      one: part(Math.min(xa, xb), Math.max(xa, xb) + 1, Math.min(ya, yb), Math.max(ya, yb) + 1),
    })),
);

function expectInside({ x1, x2, y1, y2 }: Region, { width, height }: Shape): void {
  expect([x1, x2, y1, y2].every(Number.isInteger)).toBe(true);
  expect(x1).toBeGreaterThanOrEqual(0);
  expect(y1).toBeGreaterThanOrEqual(0);
  expect(x2).toBeGreaterThan(x1);
  expect(y2).toBeGreaterThan(y1);
  expect(x2).toBeLessThanOrEqual(width);
  expect(y2).toBeLessThanOrEqual(height);
}

describe('a turned picture', () => {
  it.each([
    [1, part(290, 300, 20, 60)],
    [-1, part(0, 10, 340, 380)],
  ] as const)('has its part elsewhere: by %i', (by, there) => {
    expect(turnedPart(part(20, 60, 0, 10), SHAPE, by)).toEqual(there);
  });

  it('is as before after four turns, or one and one back', () => {
    fc.assert(
      fc.property(anyPart, ({ shape, one }) => {
        const by1 = turnedPart(one, shape, 1);
        expect(turnedPart(by1, turnedShape(shape, 1), -1)).toEqual(one);
        let [turned, size] = [one, shape];
        for (let turn = 0; turn < 4; turn++) {
          turned = turnedPart(turned, size, 1);
          size = turnedShape(size, 1);
          expectInside(turned, size);
        }
        expect(turned).toEqual(one);
      }),
    );
  });

  it.each([0, 1, 2, 3] as const)('is drawn where its part is said to be: %i turns', (turns) => {
    fc.assert(
      fc.property(anyPart, ({ shape, one }) => {
        let [turned, size] = [one, shape];
        for (let turn = 0; turn < turns; turn++) {
          turned = turnedPart(turned, size, 1);
          size = turnedShape(size, 1);
        }
        const corners = [drawn(one.x1, one.y1), drawn(one.x2, one.y2)];
        const xs = corners.map(([x]) => x).sort((a, b) => a - b);
        const ys = corners.map(([, y]) => y).sort((a, b) => a - b);
        expect([...xs, ...ys]).toEqual([turned.x1, turned.x2, turned.y1, turned.y2]);
        expect(size).toEqual(turnedShape(shape, turns));

        function drawn(x: number, y: number): [number, number] {
          const [a, b, c, d, e, f] = turnMatrix(shape, turns);
          return [a * x + c * y + e, b * x + d * y + f];
        }
      }),
    );
  });

  it.each([
    [0, 1, 1],
    [3, 1, 0],
    [0, -1, 3],
    [2, -1, 1],
  ] as const)('counts its turns: %i and %i is %i', (turns: Turns, by, next) => {
    expect(nextTurns(turns, by)).toBe(next);
  });
});

describe('a part', () => {
  it.each([
    ['a step', 5, -5, part(105, 205, 95, 195)],
    ['to the corner', 1000, 1000, part(300, 400, 200, 300)],
    ['to the other corner', -1000, -1000, part(0, 100, 0, 100)],
  ])('is moved %s', (_, dx, dy, there) => {
    expect(movedPart(part(100, 200, 100, 200), SHAPE, dx, dy)).toEqual(there);
  });

  it.each([
    ['larger', 50, 20, part(100, 250, 100, 220)],
    ['as large as there is room', 1000, 1000, part(100, 400, 100, 300)],
    ['no smaller than can be seen', -1000, -1000, part(100, 108, 100, 106)],
  ])('is made %s', (_, dx, dy, there) => {
    expect(grownPart(part(100, 200, 100, 200), SHAPE, dx, dy)).toEqual(there);
  });

  it('stays inside its picture, whatever is done to it', () => {
    fc.assert(
      fc.property(anyPart, anyShape, anyStep, anyStep, ({ shape, one }, other, dx, dy) => {
        const moved = movedPart(one, shape, dx, dy);
        expectInside(moved, shape);
        expect([moved.x2 - moved.x1, moved.y2 - moved.y1]).toEqual([
          one.x2 - one.x1,
          one.y2 - one.y1,
        ]);
        expectInside(grownPart(one, shape, dx, dy), shape);
        expectInside(scaledPart(one, shape, other), other);
        expectInside(middlePart(other), other);
        expect(scaledPart(wholePart(shape), shape, other)).toEqual(wholePart(other));
      }),
    );
  });
});

describe('a frame on the shown picture', () => {
  const shown: Shape = { width: 200, height: 150 };
  const frame = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const BEFORE = frame(50, 50, 60, 60);

  it.each([
    ['moved within', frame(60, 40, 60, 60), frame(60, 40, 60, 60)],
    ['moved out on the right', frame(180, 50, 60, 60), frame(140, 50, 60, 60)],
    ['moved out at the top', frame(50, -30, 60, 60), frame(50, 0, 60, 60)],
    ['drawn larger than the picture', frame(-20, 50, 300, 60), frame(0, 50, 200, 60)],
    ['drawn over the left edge', frame(-20, 50, 130, 60), frame(0, 50, 110, 60)],
    ['drawn too small', frame(50, 50, 60, 3), frame(50, 50, 60, 24)],
    ['drawn too small in the corner', frame(195, 145, 5, 5), frame(176, 126, 24, 24)],
  ])('is kept there: %s', (_, wanted, kept) => {
    expect(keptFrame(wanted, BEFORE, shown)).toEqual(kept);
  });

  it('never leaves the picture', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 0, max: 5000 });
    const anyFrame = fc.record({ x: number, y: number, width: length, height: length });
    fc.assert(
      fc.property(anyFrame, anyShape, anyShape, (wanted, size, shape) => {
        const before = keptFrame(wanted, BEFORE, size);
        const kept = keptFrame({ ...before, x: wanted.x, y: wanted.y }, before, size);
        for (const one of [before, kept]) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(size.width);
          expect(one.y + one.height).toBeLessThanOrEqual(size.height);
          expectInside(partInFrame(one, size, shape), shape);
        }
        expect(keptFrame(kept, kept, size)).toEqual(kept);
      }),
    );
  });

  it('holds the part that it was put around', () => {
    fc.assert(
      fc.property(anyPart, ({ shape, one }) => {
        const size = shownShape(shape, { width: 300, height: 400 });
        expect(partInFrame(frameOfPart(one, size, shape), size, shape)).toEqual(one);
      }),
    );
  });

  it.each([
    ['a large one', { width: 3000, height: 1500 }, { width: 300, height: 150 }],
    ['a tall one', { width: 1000, height: 4000 }, { width: 100, height: 400 }],
    ['a tiny one', { width: 32, height: 16 }, { width: 128, height: 64 }],
    ['a thread', { width: 9000, height: 3 }, { width: 300, height: 1 }],
  ])('is on %s, as large as there is room', (_, shape, size) => {
    expect(shownShape(shape, { width: 300, height: 400 })).toEqual(size);
  });
});
