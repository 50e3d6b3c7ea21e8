import { browser } from 'wxt/browser';
import { accountSummary, isConnected } from '@/lib/account/summary';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { ownKeywordSearch } from '@/lib/offers/own-pages';
import { offerLink, parseOfferReference } from '@/lib/offers/references';
import type { SearchOptions } from '@/lib/offers/search-options';

/**
 * Starts what the popup's text asks for: an offer by its id or link, else a search. Without a key
 * the same opens on 1688's own pages.
 * @returns the search, or null where a tab was opened instead
 */
export async function startSearch(
  text: string,
  options: SearchOptions,
): Promise<Outcome<string | null>> {
  const keyword = text.trim();
  const offerId = parseOfferReference(keyword);
  if (!isConnected(await accountSummary.read())) {
    await browser.tabs.create({ url: offerId ? offerLink(offerId) : ownKeywordSearch(keyword) });
    return success(null);
  }
  const outcome = offerId
    ? await send('search.offer', { offerId, windowId: null })
    : await send('search.keyword', { keyword, options, windowId: null });
  return outcome.ok ? success(outcome.value.searchId) : outcome;
}
