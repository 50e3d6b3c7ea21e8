import { useEffect, useState } from 'preact/hooks';
import { useConnection } from '@/components/state/use-connection';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { answering, type Lack } from '@/lib/offers/dialects';
import { canOpen, categoryOf, isFresh, type CategoryTree } from './category-tree';

interface Branch {
  /** What stands under the category is being read. */
  isReading: boolean;
  failure: Failure | null;
  /** Why it cannot be read; null where it can. */
  lack: Lack | null;
  again: () => void;
}

interface Reading {
  of: string;
  isDone: boolean;
  failure: Failure | null;
}

/** Has what stands under a category read, unless the store knows it and not from too long ago. */
export function useBranch(tree: CategoryTree | null, categoryId: string): Branch {
  const connection = useConnection();
  const answer = connection && answering('categories', connection);
  const lack = typeof answer === 'string' ? null : answer;
  const [reading, setReading] = useState<Reading | null>(null);
  const [wish, setWish] = useState(0);
  const isWanted =
    tree !== null &&
    typeof answer === 'string' &&
    canOpen(categoryOf(tree, categoryId)) &&
    !isFresh(tree, categoryId, Date.now());

  useEffect(() => {
    if (!isWanted) return undefined;
    let current = true;
    setReading({ of: categoryId, isDone: false, failure: null });
    void send('categories.read', { categoryId }).then((outcome) => {
      const failure = outcome.ok ? null : outcome.error;
      if (current) setReading({ of: categoryId, isDone: true, failure });
    });
    return () => {
      current = false;
    };
  }, [categoryId, isWanted, wish]);

  const own = reading?.of === categoryId ? reading : null;
  return {
    isReading: isWanted && !own?.isDone,
    failure: isWanted ? (own?.failure ?? null) : null,
    lack,
    again: () => setWish((count) => count + 1),
  };
}
