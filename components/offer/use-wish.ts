import { openPanelAfter } from '@/components/state/open-panel-after';
import { useAttempt } from '@/components/state/use-attempt';
import type { Failure, Outcome } from '@/lib/failures/outcome';
import type { WishPlace } from './wish-place';

/** What every command for a new search names: its id, and the window that shows it. */
export interface NewSearch {
  searchId: string;
  windowId: number;
}

export type WishFor = (command: (search: NewSearch) => Promise<Outcome<unknown>>) => Promise<void>;

/**
 * Gives commands that show a new search in the window's panel. To be called by a click.
 * @returns what the last one failed with, and a way to give one
 */
export function useWish({
  windowId,
  opensPanel,
}: Pick<WishPlace, 'windowId' | 'opensPanel'>): [Failure | null, WishFor] {
  const [failure, attempt] = useAttempt();
  const wishFor: WishFor = async (command) => {
    const told = attempt(() => command({ searchId: crypto.randomUUID(), windowId }));
    await (opensPanel ? openPanelAfter(told, windowId) : told);
  };
  return [failure, wishFor];
}
