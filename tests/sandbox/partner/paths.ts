/** The partner's picture search (platform facts 5). */
export const SIMILAR_PATH = '/gateway/1688/fenxiao/image/similar/offer/search';
/** The call has no name of its own; the log and the faults know it by this one. */
export const SIMILAR_OPERATION = 'partner.similarOffers';

/** The name of a partner call for the log and for faults. */
export function partnerOperation(path: string): string | undefined {
  return path === SIMILAR_PATH ? SIMILAR_OPERATION : undefined;
}
