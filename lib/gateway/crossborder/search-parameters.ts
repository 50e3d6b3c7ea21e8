import { yuanText } from '../../offers/money';
import { FILTERS } from '../../offers/platform-values';
import { PAGE_SIZE, type SalesRange, type SearchOptions } from '../../offers/search-options';
import type { SearchQuestion } from '../catalogue';
import { long, type ForMember } from './operation';
import type { Parameters } from './request';

/**
 * The parameters that all searches share. `country` is the language of translated titles; `sort` is
 * JSON inside the JSON; prices are yuan as text. Source: open.1688.com API pages (H).
 */
export function searchParameters({
  page,
  language,
  options,
  memberId,
}: SearchQuestion & ForMember): Parameters {
  return {
    beginPage: page,
    pageSize: PAGE_SIZE,
    country: language,
    outMemberId: memberId,
    ...narrowing(options),
  };
}

function narrowing({ filters, sort, priceFrom, priceTo, category }: SearchOptions): Parameters {
  return {
    // In an order of our own: equal sets are one question, however they were chosen.
    filter: FILTERS.filter((name) => filters.includes(name)).join(',') || null,
    sort: sort && JSON.stringify({ [sort.key]: sort.direction }),
    priceStart: priceFrom === null ? null : yuanText(priceFrom),
    priceEnd: priceTo === null ? null : yuanText(priceTo),
    categoryId: category && long(category.id),
  };
}

/** What keyword and picture search take and a shop's list does not. */
export function openSearchParameters({
  collectionId,
  translateKeyword,
}: SearchOptions): Parameters {
  return { productCollectionId: collectionId, keywordTranslate: translateKeyword || null };
}

/** A list of ranges in the platform's words; it is asked for one at most. */
export function saleFilters(sales: SalesRange | null): readonly object[] | null {
  if (!sales) return null;
  const { span, from, to } = sales;
  return [
    {
      saleType: span,
      ...(from === null ? {} : { saleStart: from }),
      ...(to === null ? {} : { saleEnd: to }),
    },
  ];
}
