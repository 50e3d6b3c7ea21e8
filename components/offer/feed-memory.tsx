import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';

/** How long the feeds of a place had grown when it was left. */
interface FeedMemory {
  /** Cards; 0 where the feed is new. */
  grown: (feed: string) => number;
  keep: (feed: string, grown: number) => void;
}

const Memory = createContext<FeedMemory | null>(null);

interface Props {
  /** Names what is shown. */
  place: string;
  children: ComponentChildren;
}

/** A place that is gone back to is at once as long as it was: there is somewhere to scroll to. */
export function FeedMemoryProvider({ place, children }: Props) {
  const kept = useRef(new Map<string, number>());
  const memory = useMemo((): FeedMemory => {
    const nameOf = (feed: string): string => `${place} ${feed}`;
    return {
      grown: (feed) => kept.current.get(nameOf(feed)) ?? 0,
      keep: (feed, grown) => void kept.current.set(nameOf(feed), grown),
    };
  }, [place]);
  return <Memory.Provider value={memory}>{children}</Memory.Provider>;
}

/** Null where nobody goes back to a feed. */
export function useFeedMemory(): FeedMemory | null {
  return useContext(Memory);
}
