import type { SavedOffer } from '@/lib/store/saved';
import { FULL_OFFER } from './sample-offer';

/** A kept offer; a test says what else it is. */
export function savedOffer(
  offerId: string,
  more: Partial<Omit<SavedOffer, 'removedAt'>> = {},
): Omit<SavedOffer, 'removedAt'> {
  return {
    offerId,
    offer: { ...FULL_OFFER, id: offerId, titleTranslated: `Dress ${offerId}` },
    titleLanguage: 'en',
    savedAt: Date.UTC(2026, 10, 23, 12),
    pricesAt: Date.UTC(2026, 10, 20, 12),
    from: { kind: 'search', searchId: 'picture' },
    ...more,
  };
}
