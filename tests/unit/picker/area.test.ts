import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centred,
  drawn,
  grown,
  HANDLES,
  LEAST_AREA,
  moved,
  pulled,
  type Handle,
} from '@/components/picker/area';

const ROOM = { width: 800, height: 600 };
const AREA = { left: 100, top: 100, width: 200, height: 100 };

describe('an area', () => {
  it('is drawn from any corner to any other', () => {
    const expected = { left: 100, top: 50, width: 200, height: 150 };
    expect(drawn({ x: 100, y: 50 }, { x: 300, y: 200 }, ROOM)).toEqual(expected);
    expect(drawn({ x: 300, y: 200 }, { x: 100, y: 50 }, ROOM)).toEqual(expected);
    expect(drawn({ x: 300, y: 50 }, { x: 100, y: 200 }, ROOM)).toEqual(expected);
  });

  it('is none after a click, and never too small', () => {
    expect(drawn({ x: 100, y: 50 }, { x: 102, y: 90 }, ROOM)).toBeNull();
    expect(drawn({ x: 790, y: 590 }, { x: 799, y: 599 }, ROOM)).toEqual({
      left: 800 - LEAST_AREA,
      top: 600 - LEAST_AREA,
      width: LEAST_AREA,
      height: LEAST_AREA,
    });
  });

  it('begins in the middle for who has no pointer', () => {
    expect(centred(ROOM)).toEqual({ left: 200, top: 150, width: 400, height: 300 });
  });

  it('stops at the edge when it is moved', () => {
    expect(moved(AREA, 10, -20, ROOM)).toEqual({ ...AREA, left: 110, top: 80 });
    expect(moved(AREA, -500, 5000, ROOM)).toEqual({ ...AREA, left: 0, top: 500 });
  });

  it.each([
    ['nw', { left: 90, top: 120, width: 210, height: 80 }],
    ['n', { left: 100, top: 120, width: 200, height: 80 }],
    ['ne', { left: 100, top: 120, width: 190, height: 80 }],
    ['e', { left: 100, top: 100, width: 190, height: 100 }],
    ['se', { left: 100, top: 100, width: 190, height: 120 }],
    ['s', { left: 100, top: 100, width: 200, height: 120 }],
    ['sw', { left: 90, top: 100, width: 210, height: 120 }],
    ['w', { left: 90, top: 100, width: 210, height: 100 }],
  ])('pulled by %s moves those sides alone', (name, expected) => {
    const handle = HANDLES.find((one) => one.name === name);
    expect(handle && pulled(AREA, handle, -10, 20, ROOM)).toEqual(expected);
  });

  it('grows on every side', () => {
    expect(grown(AREA, 10, ROOM)).toEqual({ left: 90, top: 90, width: 220, height: 120 });
    expect(grown(AREA, -1000, ROOM)).toMatchObject({ width: LEAST_AREA, height: LEAST_AREA });
    expect(grown(AREA, 5000, ROOM)).toEqual({ left: 0, top: 0, ...ROOM });
  });

  it('stays in its room and large enough, whatever is done to it', () => {
    const by = fc.integer({ min: -2000, max: 2000 });
    const deed = fc.tuple(
      fc.constantFrom<'move' | 'grow' | Handle>('move', 'grow', ...HANDLES),
      by,
      by,
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        let area = AREA;
        for (const [what, dx, dy] of deeds) {
          if (what === 'move') area = moved(area, dx, dy, ROOM);
          else if (what === 'grow') area = grown(area, dx, ROOM);
          else area = pulled(area, what, dx, dy, ROOM);
          expect(Math.min(area.left, area.top)).toBeGreaterThanOrEqual(0);
          expect(area.left + area.width).toBeLessThanOrEqual(ROOM.width);
          expect(area.top + area.height).toBeLessThanOrEqual(ROOM.height);
          expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(LEAST_AREA);
        }
      }),
    );
  });
});
