import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Cards put into the page at first. */
const FIRST = 100;
/** Cards added at a time; so few that scrolling does not stutter. */
const STEP = 25;

/**
 * Lets a long list grow as its end comes near, so that thousands of cards cost no more at first than
 * a hundred.
 * @returns how many to show, and where to put the element that marks the end
 */
export function useGrowing(length: number): {
  most: number;
  end: RefObject<HTMLDivElement | null>;
} {
  const [most, setMost] = useState(FIRST);
  const end = useRef<HTMLDivElement>(null);
  const isCut = length > most;
  useEffect(() => {
    const element = end.current;
    if (!isCut || !element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setMost((count) => count + STEP);
      },
      { rootMargin: '1500px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isCut, most]);
  return { most, end };
}
