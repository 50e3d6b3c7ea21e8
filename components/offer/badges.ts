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

/** A short mark, with what it means where that is not plain. */
export interface Badge {
  text: string;
  means?: string;
  /** Worth care before ordering. */
  caution?: boolean;
}

/** Short marks of an offer: what it is, and what its supplier promises. Each one once. */
export function badgesOf(offer: Offer): Badge[] {
  const { medalLevel, serviceScore, distribution } = offer;
  const words = [
    ...offer.sellerIdentities.map(identityWords),
    ...offer.offerIdentities.map(identityWords),
    offer.select && t('offer.select'),
    offer.onePieceDropship && t('offer.onePiece'),
    offer.shipsWithinHours && t('offer.shipsWithin', { hours: offer.shipsWithinHours }),
    distribution?.freePostage && t('offer.freePostage'),
    distribution?.selectSupply && t('offer.selectSupply'),
    ...(distribution?.tags ?? []),
  ].filter((badge) => typeof badge === 'string');
  return [
    ...(offer.patented ? [{ text: t('offer.patented'), caution: true }] : []),
    ...[...new Set(words)].map((text) => ({ text })),
    ...(medalLevel === null
      ? []
      : [{ text: t('offer.medal', { level: medalLevel }), means: t('offer.medalMeans') }]),
    ...(distribution?.jyFlag ? [{ text: 'jyFlag', means: t('offer.jyFlagMeans') }] : []),
    ...(serviceScore === null ? [] : [{ text: t('offer.serviceScore', { score: serviceScore }) }]),
  ];
}

/** Room for badges on the narrowest card that there is, less that of the "+3". In pixels. */
const LINE = 236;

/**
 * How many badges stand in one line, reckoned from their letters: measuring a hundred cards would
 * make the browser lay them all out. At least one does.
 */
export function fittingBadges(badges: readonly Badge[]): number {
  let used = 0;
  const fitting = badges.findIndex(({ text }) => {
    used += Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 11 : 6), 16);
    return used > LINE;
  });
  return fitting === -1 ? badges.length : Math.max(fitting, 1);
}
