import { z } from '../zod';
import { FILTERS, SALE_SPANS, SORT_KEYS } from './platform-values';
import type { SearchOptions } from './search-options';

const count = z.nullable(z.int().check(z.nonnegative()));
const words = z.string().check(z.maxLength(200));

/** Filters, sort and the rest as they come in a message or stand in storage. Prices are fen. */
export const narrowingSchema = z.object({
  filters: z.array(z.enum(FILTERS)),
  sort: z.nullable(z.object({ key: z.enum(SORT_KEYS), direction: z.enum(['asc', 'desc']) })),
  category: z.nullable(z.object({ id: z.string().check(z.regex(/^\d{1,18}$/)), name: words })),
  collectionId: z.nullable(z.string().check(z.regex(/^\d{1,18}$/))),
  sales: z.nullable(z.object({ span: z.enum(SALE_SPANS), from: count, to: count })),
  translateKeyword: z.boolean(),
  words,
  hint: words,
  useTitle: z.boolean(),
  sameOnly: z.boolean(),
});

/** How a search is narrowed and ordered, whole. */
export const searchOptionsSchema = z.extend(narrowingSchema, {
  priceFrom: count,
  priceTo: count,
}) satisfies z.ZodMiniType<SearchOptions>;
