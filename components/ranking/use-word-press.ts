import { useWish } from '@/components/offer/use-wish';
import { useWishPlace } from '@/components/offer/wish-place';
import { useAttempt } from '@/components/state/use-attempt';
import type { Failure } from '@/lib/failures/outcome';
import { canOpenPopup, searchWord, wordToPopup } from './search-word';

/**
 * What a press on a hot word does: it searches for it in the window's panel or, with the shift key, puts
 * it into the popup.
 * @returns what the last press failed with, and a way to press
 */
export function useWordPress(
  windowId: number,
): [Failure | null, (keyword: string, toPopup: boolean) => void] {
  const opensPanel = useWishPlace()?.opensPanel ?? false;
  const [wishFailure, wishFor] = useWish({ windowId, opensPanel });
  const [popupFailure, attempt] = useAttempt();
  const press = (keyword: string, toPopup: boolean): void => {
    if (toPopup && canOpenPopup()) void attempt(() => wordToPopup(keyword, windowId));
    else void wishFor((search) => searchWord(keyword, search));
  };
  return [wishFailure ?? popupFailure, press];
}
