import { failure, type Outcome } from './outcome';

/**
 * The failure that something thrown stands for: a full disk, or else a fault of ours, which the console
 * keeps.
 * @param what was being done
 */
export function fromThrown(what: string, error: unknown): Outcome<never> {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return failure('storage-full');
  }
  console.error(what, error);
  return failure('unexpected');
}
