/** A search was forgotten while work on it was under way: the work ends, and nobody waits for it. */
export class SearchGone extends Error {
  override name = 'SearchGone';
}
