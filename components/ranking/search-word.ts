import { browser } from 'wxt/browser';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { popupForm } from '@/lib/store/popup-form';

/** Searches for a word in the window's panel. */
export function searchWord(keyword: string, windowId: number): Promise<Outcome<null>> {
  const searchId = crypto.randomUUID();
  return send('search.keyword', { searchId, keyword, options: NO_OPTIONS, windowId });
}

/** Puts a word into the popup's form and opens it; where that cannot be, searches for the word. */
export async function wordToPopup(keyword: string, windowId: number): Promise<Outcome<null>> {
  // Chrome opens a popup for an extension since version 127.
  if (!('openPopup' in browser.action)) return searchWord(keyword, windowId);
  try {
    await popupForm.write({ ...(await popupForm.read()), keyword, searchId: null });
    await browser.action.openPopup({ windowId });
    return success(null);
  } catch (error) {
    console.error('opening the popup', error);
    return searchWord(keyword, windowId);
  }
}
