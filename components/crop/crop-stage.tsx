import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '@/components/words/words';
import {
  frameOfPart,
  keptFrame,
  partInFrame,
  shownShape,
  turnedShape,
  type Frame,
} from '@/lib/picture/crop';
import type { Region } from '@/lib/offers/region';
import type { Shape } from '@/lib/picture/shape';
import type { CropFrame } from './crop-frame';
import styles from './crop.module.css';
import { drawTurned } from './cut-out';
import type { Croppable } from './use-crop-picture';
import type { CutState } from './use-cut';
import { useRoom } from './use-room';

interface Props {
  picture: Croppable;
  cut: CutState;
  /** The frame's own, for the place that moves the focus to it. */
  element: RefObject<HTMLElement | null>;
  drag: (part: Region) => void;
  /** The id of the element that says what the keys do. */
  describedBy: string;
  /** The frame takes the focus. */
  isFocused: boolean;
}

/** The turned picture with a frame over it. */
export function CropStage({ picture, cut, element, drag, describedBy, isFocused }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<CropFrame | null>(null);
  const { bitmap, createFrame } = picture;
  const room = useRoom(box);
  const shape = useMemo(() => turnedShape(bitmap, cut.turns), [bitmap, cut.turns]);
  const shown = useMemo(() => shownShape(shape, room), [shape, room]);
  const latest = useRef({ shown, shape, drag });
  latest.current = { shown, shape, drag };

  useEffect(() => {
    if (!stage.current) return undefined;
    const dragged = (wanted: Frame, before: Frame): Frame => {
      const now = latest.current;
      const kept = keptFrame(wanted, before, now.shown);
      now.drag(partInFrame(kept, now.shown, now.shape));
      // What Enter does next is about the part.
      made.element.focus({ preventScroll: true });
      return kept;
    };
    const made = createFrame(stage.current, dragged);
    made.element.tabIndex = 0;
    made.element.setAttribute('role', 'group');
    made.element.setAttribute('aria-label', t('crop.frame'));
    made.element.setAttribute('aria-describedby', describedBy);
    if (isFocused) made.element.focus({ preventScroll: true });
    element.current = made.element;
    frame.current = made;
    return () => made.remove();
  }, [createFrame, element, describedBy, isFocused]);

  const framed = useRef<Shape | null>(null);
  useEffect(() => {
    const isLarger = framed.current !== shown;
    framed.current = shown;
    if (!cut.isDragged || isLarger) frame.current?.show(frameOfPart(cut.part, shown, shape));
  }, [cut, shown, shape]);
  useLayoutEffect(() => {
    if (canvas.current) drawTurned(canvas.current, bitmap, cut.turns);
  }, [bitmap, cut.turns, shown]);

  const { width, height } = shown;

  return (
    <div class={styles.box} ref={box}>
      <div class={styles.stage} ref={stage} style={{ width, height }}>
        <canvas
          ref={canvas}
          aria-hidden="true"
          width={width * devicePixelRatio}
          height={height * devicePixelRatio}
        />
      </div>
    </div>
  );
}
