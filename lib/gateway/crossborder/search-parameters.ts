import { yuanText } from '../../offers/money';
import { PAGE_SIZE, type SearchOptions } from '../../offers/search-options';
import type { PageRequest } from '../catalogue';
import type { Parameter } from './request';

/**
 * The parameters that all searches share. `country` is the language of translated titles; `sort` is
 * JSON inside the JSON; prices are yuan as text. Source: open.1688.com API pages.
 */
export function searchParameters({
  page,
  language,
  options,
}: PageRequest): Record<string, Parameter> {
  return {
    beginPage: page,
    pageSize: PAGE_SIZE,
    country: language,
    ...narrowing(options),
  };
}

function narrowing({
  filters,
  sort,
  priceFrom,
  priceTo,
}: SearchOptions): Record<string, Parameter> {
  return {
    filter: filters.join(','),
    sort: sort && JSON.stringify({ [sort.key]: sort.direction }),
    priceStart: priceFrom === null ? null : yuanText(priceFrom),
    priceEnd: priceTo === null ? null : yuanText(priceTo),
  };
}
