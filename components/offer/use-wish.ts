import { browser } from 'wxt/browser';
import { useAttempt } from '@/components/state/use-attempt';
import type { Failure, Outcome } from '@/lib/failures/outcome';
import type { WishPlace } from './wish-place';

/** What every command for a new search names: its id, and the window that shows it. */
interface NewSearch {
  searchId: string;
  windowId: number;
}

export type WishFor = (command: (search: NewSearch) => Promise<Outcome<unknown>>) => Promise<void>;

/**
 * Gives commands that show a new search in the window's panel. To be called in the click's own turn.
 * @returns what the last one failed with, and a way to give one
 */
export function useWish({ windowId, opensPanel }: WishPlace): [Failure | null, WishFor] {
  const [failure, attempt] = useAttempt();
  const wishFor: WishFor = (command) => {
    const give = () => command({ searchId: crypto.randomUUID(), windowId });
    if (!opensPanel) return attempt(give);
    // Not awaited: the panel must be opened in the click's own turn, and that closes the popup.
    void give();
    return browser.sidePanel.open({ windowId });
  };
  return [failure, wishFor];
}
