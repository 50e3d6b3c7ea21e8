import { shown as format } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { httpUrl } from '@/lib/picture/addresses';
import type { SearchRecord } from '@/lib/store/records';

/** "20 of 2,000 found" */
export function shownOf(shown: number, total: number): string {
  return t('search.shown', { shown: format.count(shown), total: format.count(total) });
}

/**
 * Where a search stands, for the one place of a view that says so: what it is doing, or how much it
 * has found. Null where it failed, which an alert says.
 * @param shown offers in the list; null until they have been read
 */
export function statusOf(search: SearchRecord, shown: number | null): string | null {
  if (search.state === 'running') return progressOf(search);
  if (shown === null) return null;
  // Nobody has looked here.
  if (search.notes.includes('opened-elsewhere')) return null;
  if (search.kind === 'offer' && shown > 0) return t('search.offerRead');
  if (shown === 0) return search.state === 'done' ? t('search.nothingFound') : null;
  return search.total === null
    ? t('search.shownSome', { count: shown })
    : shownOf(shown, search.total);
}

function progressOf(search: SearchRecord): string {
  const { step, pagesRead, pagesWanted } = search;
  if (search.kind === 'pool' && pagesRead >= pagesWanted) {
    return t('browse.pool.filling', { count: search.filling.length });
  }
  if (search.kind === 'several') {
    const { searched, parts } = search;
    return t('several.progress', { at: Math.min(searched + 1, parts.length), of: parts.length });
  }
  if (needsSeller(search)) return t('search.findingSeller');
  if (pagesRead > 0) return t('search.loadingMore', { page: pagesRead + 1 });
  return t(`panel.steps.${step}`);
}

/** Whether a shop's offers wait for the detail of one of them, which names the seller. */
export function needsSeller(search: SearchRecord): boolean {
  return search.kind === 'shop' && search.state === 'running' && search.sellerOpenId === null;
}

/** The host of a search's picture. */
export function hostOf(search: SearchRecord): string | null {
  if (search.kind !== 'picture' || !('address' in search.source)) return null;
  return httpUrl(search.source.address)?.hostname ?? null;
}
