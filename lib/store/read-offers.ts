import type { Offer } from '../offers/offer';
import { announce } from './changes';
import { database } from './database';
import type { StoredOffer } from './records';

/** Keeps an offer that was read for a list's row. */
export async function keepReadOffer(offer: Offer, now: number): Promise<void> {
  await (await database()).put('readOffers', { id: offer.id, offer, readAt: now });
  announce('rankings');
}

/** An offer that was read for a list's row; undefined where it never was. */
export async function readOfferKept(id: string): Promise<StoredOffer | undefined> {
  return (await database()).get('readOffers', id);
}
