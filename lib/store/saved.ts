import type { Offer } from '../offers/offer';
import type { TitleLanguage } from '../offers/platform-values';
import { announce } from './changes';
import { database } from './database';

/** Where a person saw an offer that they kept. */
export type SavedFrom =
  | { kind: 'search'; searchId: string }
  /** A list (`listName`), as it was on a day: "2026-11-23". */
  | { kind: 'ranking'; list: string; day: string };

/** An offer that a person keeps, as it was when they kept it. */
export interface SavedOffer {
  offerId: string;
  offer: Offer;
  /** The language of its translated title. */
  titleLanguage: TitleLanguage;
  /** ms since 1970 */
  savedAt: number;
  /** When its prices were told, in ms since 1970: a search may be an old one. Null: it has none. */
  pricesAt: number | null;
  from: SavedFrom;
  /** When it was taken out, in ms since 1970; for a while that can be taken back. */
  removedAt: number | null;
}

/** For so long a removal can be taken back. */
const REMOVED_LIFE_MS = 3600 * 1000;

/** Keeps an offer, in place of what was kept of it before, and tells the views. */
export async function keepOffer(saved: Omit<SavedOffer, 'removedAt'>): Promise<void> {
  await (await database()).put('saved', { ...saved, removedAt: null });
  announce('saved');
}

/** Takes an offer out. @param now ms since 1970. @returns whether there is such an offer */
export function removeSaved(offerId: string, now: number): Promise<boolean> {
  return mark(offerId, now);
}

/** Takes a removal back. @returns whether the offer is still there */
export function restoreSaved(offerId: string): Promise<boolean> {
  return mark(offerId, null);
}

async function mark(offerId: string, removedAt: number | null): Promise<boolean> {
  const transaction = (await database()).transaction('saved', 'readwrite');
  const saved = await transaction.store.get(offerId);
  if (saved) void transaction.store.put({ ...saved, removedAt });
  await transaction.done;
  if (saved) announce('saved');
  return saved !== undefined;
}

/**
 * The offers that are kept, the latest first.
 * @param removedSince those that were taken out since then (ms since 1970) are among them
 */
export async function readSaved(removedSince = Number.POSITIVE_INFINITY): Promise<SavedOffer[]> {
  const all = await (await database()).getAllFromIndex('saved', 'savedAt');
  const isShown = ({ removedAt }: SavedOffer): boolean =>
    removedAt === null || removedAt >= removedSince;
  return all.filter(isShown).reverse();
}

/** Forgets offers that were taken out long enough ago. */
export async function tidySaved(now: number): Promise<void> {
  const transaction = (await database()).transaction('saved', 'readwrite');
  const old = (await transaction.store.getAll()).filter(
    ({ removedAt }) => removedAt !== null && now - removedAt > REMOVED_LIFE_MS,
  );
  await Promise.all([
    ...old.map(({ offerId }) => transaction.store.delete(offerId)),
    transaction.done,
  ]);
  if (old.length > 0) announce('saved');
}

/** Forgets everything that was kept. */
export async function clearSaved(): Promise<void> {
  await (await database()).clear('saved');
  announce('saved');
}
