import { browser } from 'wxt/browser';
import type { NewSearch } from '@/components/offer/use-wish';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { popupForm } from '@/lib/store/popup-form';

/** Searches for a word in a window's panel. */
export function searchWord(keyword: string, search: NewSearch): Promise<Outcome<null>> {
  return send('search.keyword', { ...search, keyword, options: NO_OPTIONS });
}

/** Whether the popup can be opened from here: Chrome does since version 127. */
export function canOpenPopup(): boolean {
  return 'openPopup' in browser.action;
}

/** Puts a word into the popup's form and opens it; where that fails, searches for the word. */
export async function wordToPopup(keyword: string, windowId: number): Promise<Outcome<null>> {
  try {
    await popupForm.write({ ...(await popupForm.read()), keyword, searchId: null });
    await browser.action.openPopup({ windowId });
    return success(null);
  } catch (error) {
    console.error('opening the popup', error);
    return searchWord(keyword, { searchId: crypto.randomUUID(), windowId });
  }
}
