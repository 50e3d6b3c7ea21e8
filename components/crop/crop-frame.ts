import {
  CropperCanvas,
  CropperGrid,
  CropperHandle,
  CropperSelection,
  CropperShade,
} from 'cropperjs';
import type { Frame } from '@/lib/picture/crop';

/** A frame that a person draws and drags with the pointer. */
export interface CropFrame {
  /** Takes the focus; the keys are its owner's. */
  element: HTMLElement;
  show: (frame: Frame) => void;
  remove: () => void;
}

const RESIZES = ['n', 'e', 's', 'w', 'ne', 'nw', 'se', 'sw'] as const;
const ACCENT = 'var(--accent)';

/**
 * Puts a frame over a picture. Only its drawing and dragging are cropperjs's; picture, turning and cutting
 * are ours, since they are to be exact in the picture's own pixels. Loaded when somebody crops.
 * @param stage as large as the picture is shown
 * @param dragged told of every drag; the frame then stands where it says
 */
export function createCropFrame(
  stage: HTMLElement,
  dragged: (wanted: Frame, before: Frame) => Frame,
): CropFrame {
  for (const element of [
    CropperCanvas,
    CropperGrid,
    CropperHandle,
    CropperSelection,
    CropperShade,
  ]) {
    element.$define();
  }
  const canvas = new CropperCanvas();
  // Its own least size would be larger than a narrow picture.
  Object.assign(canvas.style, { position: 'absolute', inset: '0', minWidth: '0', minHeight: '0' });
  const selection = new CropperSelection();
  Object.assign(selection, { movable: true, resizable: true });
  selection.append(
    gridOf(),
    handleOf('move'),
    ...RESIZES.map((side) => handleOf(`${side}-resize`)),
  );
  canvas.append(new CropperShade(), handleOf('select'), selection);

  let isShowing = false;
  selection.addEventListener('change', (event) => {
    if (isShowing || !(event instanceof CustomEvent)) return;
    const wanted = event.detail as Frame;
    const before = frameOf(selection);
    if (isSame(wanted, before)) return;
    const kept = dragged(wanted, before);
    if (isSame(wanted, kept)) return;
    event.preventDefault();
    show(kept);
  });
  function show({ x, y, width, height }: Frame): void {
    isShowing = true;
    selection.$change(x, y, width, height);
    isShowing = false;
  }
  // Over the picture the wheel scrolls the page as it does elsewhere; there is nothing to zoom.
  const keepWheel = (event: WheelEvent): void => event.stopPropagation();
  stage.addEventListener('wheel', keepWheel, { capture: true });
  stage.append(canvas);
  return {
    element: selection,
    show,
    remove() {
      stage.removeEventListener('wheel', keepWheel, { capture: true });
      canvas.remove();
    },
  };
}

function handleOf(action: string): CropperHandle {
  const handle = new CropperHandle();
  const isPlain = action === 'select' || action === 'move';
  return Object.assign(handle, { action, plain: isPlain, themeColor: ACCENT });
}

function gridOf(): CropperGrid {
  const grid = Object.assign(new CropperGrid(), { bordered: true, covered: true });
  // Its cells are lines for the eye alone.
  grid.setAttribute('aria-hidden', 'true');
  return grid;
}

function frameOf({ x, y, width, height }: Frame): Frame {
  return { x, y, width, height };
}

function isSame(one: Frame, other: Frame): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}
