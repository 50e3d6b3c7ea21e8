import { BusinessFailure } from '../gateway-errors';
import type { Arguments } from './operation';

/** Where a page begins and ends in the whole list. */
export interface Part {
  readonly number: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

/** Reads `beginPage` or `pageNo` with `pageSize`; too large a page is refused, not cut. */
export function readPart(args: Arguments, name: 'beginPage' | 'pageNo', maxSize: number): Part {
  const number = args.integer(name) ?? 1;
  const size = args.integer('pageSize') ?? 20;
  if (number < 1) throw new BusinessFailure(`${name} must be 1 or more`);
  if (size < 1 || size > maxSize) {
    throw new BusinessFailure(`pageSize must be 1 to ${String(maxSize)}`);
  }
  return { number, size, start: (number - 1) * size, end: number * size };
}
