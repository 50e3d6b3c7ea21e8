import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Shape } from '@/lib/picture/shape';

/** What stands above and below the picture, in CSS pixels; it should all fit without scrolling. */
const BESIDE = 360;
const LEAST = 160;

/** How much room there is for a picture in a box, in CSS pixels; it follows the panel's width. */
export function useRoom(box: RefObject<HTMLElement | null>): Shape {
  const [room, setRoom] = useState<Shape>({ width: LEAST, height: LEAST });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const width = Math.max(LEAST, element.clientWidth);
      const height = Math.max(LEAST, window.innerHeight - BESIDE);
      setRoom((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [box]);
  return room;
}
