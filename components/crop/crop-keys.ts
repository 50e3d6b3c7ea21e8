import type { Shape } from '@/lib/picture/shape';
import type { CutChanges } from './use-cut';

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Presses from one end of a picture to the other. */
const STEPS = 100;

/** What can be done with keys while a picture is cropped. */
export interface KeyDoing extends Pick<CutChanges, 'move' | 'grow'> {
  search: () => unknown;
  leave: () => unknown;
}

/**
 * Does what a key is for: arrows move the frame, with Shift they change its size; Enter searches, where
 * it is not a button's; Escape leaves.
 * @param picture the size of the picture as it is turned
 * @returns whether the frame has changed
 */
export function onCropKey(event: KeyboardEvent, picture: Shape, doing: KeyDoing): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const arrow = ARROWS[event.key];
  if (arrow) {
    event.preventDefault();
    const step = Math.max(1, Math.round(Math.max(picture.width, picture.height) / STEPS));
    const [dx, dy] = arrow;
    (event.shiftKey ? doing.grow : doing.move)(dx * step, dy * step);
    return true;
  }
  if (event.key === 'Escape') doing.leave();
  if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
    event.preventDefault();
    doing.search();
  }
  return false;
}
