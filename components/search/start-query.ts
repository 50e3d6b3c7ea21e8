import { browser } from 'wxt/browser';
import type { Query } from '@/components/picture/read-query';
import { preferences } from '@/components/state/preferences';
import { connectionOf, gatewaySummary } from '@/lib/account/gateway-summary';
import { accountSummary } from '@/lib/account/summary';
import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { answering, type Ability } from '@/lib/offers/dialects';
import { ownKeywordSearch } from '@/lib/offers/own-pages';
import { offerLink } from '@/lib/offers/references';
import type { SearchOptions } from '@/lib/offers/search-options';

interface Start {
  /** Made by the page, which remembers it before the worker has heard of it. */
  searchId: string;
  options: SearchOptions;
  windowId: number | null;
}

/**
 * Starts what a text asks for. Where nothing that is connected can answer, words and offers open on
 * 1688's own pages; pictures go to the worker all the same, which may have to read them first.
 */
export async function startQuery(query: Query, start: Start): Promise<Outcome<null>> {
  const { searchId, options, windowId } = start;
  if (query.kind === 'picture') {
    return send('search.picture', { searchId, source: query.source, options, windowId });
  }
  if (!(await isAnswered(query.kind))) {
    await browser.tabs.create({ url: ownPage(query) });
    return success(null);
  }
  return query.kind === 'offer'
    ? send('search.offer', { searchId, offerId: query.offerId, windowId })
    : send('search.keyword', { searchId, keyword: query.keyword, options, windowId });
}

async function isAnswered(ability: Ability): Promise<boolean> {
  const [account, gateways] = await Promise.all([accountSummary.read(), gatewaySummary.read()]);
  const connection = connectionOf(account, gateways, preferences.peek().dialect);
  return typeof answering(ability, connection) === 'string';
}

/** The same on 1688's own pages. */
export function ownPage(query: Exclude<Query, { kind: 'picture' }>): string {
  return query.kind === 'offer' ? offerLink(query.offerId) : ownKeywordSearch(query.keyword);
}
