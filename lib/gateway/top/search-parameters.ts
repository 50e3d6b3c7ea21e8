import { yuanText } from '../../offers/money';
import { PAGE_SIZE, type Sort } from '../../offers/search-options';
import type { SearchQuestion } from '../catalogue';
import type { TopParameter } from './operation';

/**
 * The parameters of searches that come in pages; prices are yuan as text. The router knows none of
 * the official interface's filters. Source: platform facts 4 and the articles behind it (L).
 */
export function topSearchParameters({
  page,
  options,
}: SearchQuestion): Record<string, TopParameter> {
  return {
    page,
    pageSize: PAGE_SIZE,
    priceStart: options.priceFrom === null ? null : yuanText(options.priceFrom),
    priceEnd: options.priceTo === null ? null : yuanText(options.priceTo),
    categoryId: options.category?.id,
    sort: topSort(options.sort),
  };
}

/** What the router can sort by; any other order is made here, over the pages that were read. */
function topSort(sort: Sort | null): string | null {
  if (sort?.key === 'monthSold' && sort.direction === 'desc') return 'sale';
  return priceSort(sort);
}

/** "price_asc", "price_desc", or null where it is not the price that orders. */
export function priceSort(sort: Sort | null): string | null {
  return sort?.key === 'price' ? `price_${sort.direction}` : null;
}
