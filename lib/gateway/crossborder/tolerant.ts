import { z } from '../../zod';

/**
 * Schemas for replies whose documents are not kept to: a field of another type than expected is
 * unknown, an entry that cannot be read is null. What is swallowed here is named by `lib/gateway/drift`.
 */

/** Longer lists are nobody's; a hostile reply shall not fill store and screen. */
const MOST_ENTRIES = 1000;

/** An object that may be missing. */
export function part<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.catch(z.nullish(z.object(shape)), null);
}

/** The entries of a payload that is nothing without them: no list is no answer. */
export function entries<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.nullish(z.array(z.catch(z.nullable(entry), null)));
}

/** A list that may be missing. */
export function list<Entry extends z.core.$ZodType>(entry: Entry) {
  return z.catch(entries(entry), null);
}

export const texts = list(z.string());

/** The entries that could be read. */
export function readable<Entry>(
  values: readonly (Entry | null | undefined)[] | null | undefined,
): Entry[] {
  return (values ?? [])
    .slice(0, MOST_ENTRIES)
    .filter((value): value is Entry => value !== null && value !== undefined);
}
