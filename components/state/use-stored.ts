import { useCallback, useEffect, useState } from 'preact/hooks';
import { watch, type Topic } from '@/lib/store/changes';

/** Something read from the store, and a way to read it again. */
export interface Stored<Value> {
  /** False until the first reading is done. */
  loaded: boolean;
  /** The store could not be read. */
  broken: boolean;
  value: Value | undefined;
  reread: () => void;
}

/**
 * Reads something from the store and again whenever its topic is announced.
 * @param read must keep its identity between renderings
 */
export function useStored<Value>(topic: Topic, read: () => Promise<Value>): Stored<Value> {
  const [state, setState] = useState<Omit<Stored<Value>, 'reread'>>({
    loaded: false,
    broken: false,
    value: undefined,
  });
  const [wish, setWish] = useState(0);
  const reread = useCallback(() => setWish((count) => count + 1), []);

  useEffect(() => watch(topic, reread), [topic, reread]);
  useEffect(() => {
    let current = true;
    const show = (state: Omit<Stored<Value>, 'reread'>): void => {
      if (current) setState(state);
    };
    read().then(
      (value) => show({ loaded: true, broken: false, value }),
      (error: unknown) => {
        console.error(`reading ${topic}`, error);
        show({ loaded: true, broken: true, value: undefined });
      },
    );
    return () => {
      current = false;
    };
  }, [read, topic, wish]);

  return { ...state, reread };
}
