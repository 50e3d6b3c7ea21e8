import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { english } from '@/lib/locale/words/en';
import type { Offer } from '@/lib/offers/offer';

type KnownIdentity = keyof typeof english.offer.identities;

/** What a seller or an offer is, in words; what the words do not know, as the platform says it. */
export function identityWords(identity: string): string {
  return isKnown(identity) ? t(`offer.identities.${identity}`) : identity;
}

function isKnown(identity: string): identity is KnownIdentity {
  return Object.hasOwn(english.offer.identities, identity);
}

/** Short marks of an offer: what it is, and what its supplier promises. Each one once. */
export function badgesOf(offer: Offer): string[] {
  const badges = [
    ...offer.sellerIdentities.map(identityWords),
    ...offer.offerIdentities.map(identityWords),
    offer.select && t('offer.select'),
    offer.onePieceDropship && t('offer.onePiece'),
    offer.shipsWithinHours && t('offer.shipsWithin', { hours: offer.shipsWithinHours }),
    offer.medalLevel !== null && t('offer.medal', { level: offer.medalLevel }),
    offer.tradeScore !== null && t('offer.tradeScore', { score: shown.count(offer.tradeScore) }),
    offer.serviceScore !== null &&
      t('offer.serviceScore', { score: shown.count(offer.serviceScore) }),
  ];
  return [...new Set(badges.filter((badge) => typeof badge === 'string'))];
}
