import type { Offer } from '@/lib/offers/offer';
import type { PoolSearch } from '@/lib/store/records';

/** How far a pool's offer has come: its details are read, wanted, known to be gone, or unknown. */
export type PoolRowState = 'read' | 'filling' | 'gone' | 'unread';

/** Tells how far each offer of a pool has come. */
export function rowStates({ state, filling, gone }: PoolSearch): (offer: Offer) => PoolRowState {
  // What a failed run left over is not being read: it can be asked for again.
  const wanted = new Set(state === 'running' ? filling : []);
  const lost = new Set(gone);
  return (offer) => {
    if (!isUnread(offer)) return 'read';
    if (lost.has(offer.id)) return 'gone';
    return wanted.has(offer.id) ? 'filling' : 'unread';
  };
}

/** Whether nothing but an offer's id is known. */
function isUnread({ titleChinese, titleTranslated, picture, wholesalePrice }: Offer): boolean {
  return [titleChinese, titleTranslated, picture, wholesalePrice].every((part) => part === null);
}
