import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFeedMemory } from './feed-memory';

/** Cards put into the page at first. */
const FIRST = 100;
/** Cards added at a time; so few that scrolling does not stutter. */
const STEP = 25;

/**
 * Lets a long list grow as its end comes near, so that thousands of cards cost no more at first than
 * a hundred. Who comes back to it finds it as long as it was.
 * @param name what the list is called in its place
 * @param wanted index of a card that must be there; null: none in particular
 * @returns how many to show, and where to put the element that marks the end
 */
export function useGrowing(
  name: string,
  length: number,
  wanted: number | null,
): {
  most: number;
  end: RefObject<HTMLDivElement | null>;
} {
  const memory = useFeedMemory();
  const [grown, setGrown] = useState(() => Math.max(FIRST, memory?.grown(name) ?? 0));
  const end = useRef<HTMLDivElement>(null);
  // Never back: the card that was wanted once may hold the focus.
  const needed = wanted === null ? 0 : wanted + STEP;
  const most = Math.max(grown, needed);
  useEffect(() => setGrown((before) => Math.max(before, needed)), [needed]);
  useEffect(() => memory?.keep(name, most), [memory, name, most]);
  const isCut = length > most;
  useEffect(() => {
    const element = end.current;
    if (!isCut || !element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setGrown(most + STEP);
      },
      { rootMargin: '1500px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isCut, most]);
  return { most, end };
}
