import { useCallback, useEffect, useState } from 'preact/hooks';
import { watch, type Topic } from '@/lib/store/changes';

/** Something read from the store, and a way to read it again. */
export interface Stored<Value> {
  /** Whether this reading is done. */
  loaded: boolean;
  /** The store could not be read. */
  broken: boolean;
  value: Value | undefined;
  reread: () => void;
}

/**
 * Reads something from the store and again whenever its topic is announced.
 * @param read must keep its identity between renderings
 * @param occasion when it changes there is another reading to be done; the value stays meanwhile
 */
export function useStored<Value>(
  topic: Topic,
  read: () => Promise<Value>,
  occasion?: boolean,
): Stored<Value> {
  const [state, setState] = useState<State<Value>>({ broken: false, value: undefined });
  const [wish, setWish] = useState(0);
  const reread = useCallback(() => setWish((count) => count + 1), []);

  useEffect(() => watch(topic, reread), [topic, reread]);
  useEffect(() => {
    let current = true;
    const show = (next: Pick<State<Value>, 'broken' | 'value'>): void => {
      if (current) setState({ ...next, topic, read, occasion });
    };
    read().then(
      (value) => show({ broken: false, value }),
      (error: unknown) => {
        console.error(`reading ${topic}`, error);
        show({ broken: true, value: undefined });
      },
    );
    return () => {
      current = false;
    };
  }, [read, topic, wish, occasion]);

  // What was read for another topic says nothing about this one.
  const isThis = state.topic === topic;
  return {
    loaded: state.read === read && state.occasion === occasion,
    broken: isThis && state.broken,
    value: isThis ? state.value : undefined,
    reread,
  };
}

interface State<Value> {
  topic?: Topic;
  /** The reading that this came from. */
  read?: () => Promise<Value>;
  occasion?: boolean | undefined;
  broken: boolean;
  value: Value | undefined;
}
