import { useMemo, useState } from 'preact/hooks';
import type { Region } from '@/lib/offers/region';
import {
  grownPart,
  movedPart,
  nextTurns,
  turnedPart,
  turnedShape,
  type Cut,
} from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';

/** What is to be cut out. */
export interface CutState extends Cut {
  /** The frame stands where the pointer has put it: nothing has to move it there. */
  isDragged: boolean;
  /** A person has changed it. */
  isTouched: boolean;
}

/** Ways to change what is to be cut out; they do nothing while there is no picture. */
export interface CutChanges {
  drag: (part: Region) => void;
  move: (dx: number, dy: number) => void;
  grow: (dx: number, dy: number) => void;
  /** A quarter turn, 1 clockwise, -1 against it. The part stays on the same of the picture. */
  turn: (by: 1 | -1) => void;
  reset: () => void;
}

/**
 * Keeps what is to be cut out of a picture.
 * @param picture its size, upright; null until it has been read
 * @param startOf the part at first; must keep its identity between renderings
 */
export function useCut(
  picture: Shape | null,
  startOf: (picture: Shape) => Region,
): [cut: CutState | null, changes: CutChanges] {
  const [changed, setChanged] = useState<CutState | null>(null);
  const first = useMemo(
    (): CutState | null =>
      picture && { turns: 0, part: startOf(picture), isDragged: false, isTouched: false },
    [picture, startOf],
  );
  const changes = useMemo((): CutChanges => {
    const set = (make: (before: CutState, shape: Shape) => Partial<CutState>): void =>
      setChanged((latest) => {
        const before = latest ?? first;
        if (!before || !picture) return null;
        const shape = turnedShape(picture, before.turns);
        return { ...before, isDragged: false, isTouched: true, ...make(before, shape) };
      });
    return {
      drag: (part) => set(() => ({ part, isDragged: true })),
      move: (dx, dy) => set(({ part }, shape) => ({ part: movedPart(part, shape, dx, dy) })),
      grow: (dx, dy) => set(({ part }, shape) => ({ part: grownPart(part, shape, dx, dy) })),
      turn: (by) =>
        set(({ turns, part }, shape) => ({
          turns: nextTurns(turns, by),
          part: turnedPart(part, shape, by),
        })),
      reset: () => setChanged(null),
    };
  }, [picture, first]);
  return [changed ?? first, changes];
}
