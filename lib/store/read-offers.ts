import type { Offer } from '../offers/offer';
import { announce } from './changes';
import { database } from './database';
import type { StoredOffer } from './records';

/** What was read of an offer is good enough for a list's row for a day. */
const LIFE_MS = 24 * 3600 * 1000;

/** Whether what was read of an offer, if anything was, may still stand for how it is now. */
export function isRecent(read: StoredOffer | undefined, now: number): boolean {
  // Read later than now: the clock was ahead then, and nobody knows how old it is.
  return read !== undefined && read.readAt <= now && now - read.readAt < LIFE_MS;
}

/** Keeps an offer that was read for a list's row. */
export async function keepReadOffer(offer: Offer, now: number): Promise<void> {
  await (await database()).put('readOffers', { id: offer.id, offer, readAt: now });
  announce('rankings');
}

/** An offer that was read for a list's row; undefined where it never was. */
export async function readOfferKept(id: string): Promise<StoredOffer | undefined> {
  return (await database()).get('readOffers', id);
}
