import { QUICK_FILTERS, SORT_KEYS } from '../offers/search-options';
import { preferencesSchema } from '../store/preferences';
import { z } from '../zod';

const fen = z.nullable(z.int().check(z.nonnegative()));

const options = z.object({
  filters: z.array(z.enum(QUICK_FILTERS)),
  sort: z.nullable(z.object({ key: z.enum(SORT_KEYS), direction: z.enum(['asc', 'desc']) })),
  priceFrom: fen,
  priceTo: fen,
});

/** What a person typed or picked. Long texts are no keywords; addresses may hold a picture. */
const phrase = z.string().check(z.maxLength(500));

const pictureSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), address: z.string().check(z.maxLength(20_000_000)) }),
  z.object({ kind: z.literal('stored'), pictureId: z.string(), name: z.string() }),
  z.object({ kind: z.literal('imageId'), imageId: z.string() }),
]);

/** The window whose panel shows the search at once; null: none does. */
const windowId = z.nullable(z.number());

const nothing = z.object({});
/** Made by the page, which can remember its search before the worker has heard of it. */
const id = z.uuid();
const search = z.object({ searchId: id });

/**
 * Every command that a page can give the worker, with the shape of what goes in. What comes back is
 * in `Answers`. State does not come back here: views read it from the store.
 */
export const COMMANDS = {
  'search.keyword': z.object({ searchId: id, keyword: phrase, options, windowId }),
  'search.picture': z.object({ searchId: id, source: pictureSource, options, windowId }),
  'search.offer': z.object({ searchId: id, offerId: z.string(), windowId }),
  /** What an earlier search looked for, with other options. */
  'search.narrow': z.object({ searchId: id, newId: id, options, windowId }),
  /** What an earlier search looked for, its picture read anew: its host has been allowed. */
  'search.reread': z.object({ searchId: id, newId: id, windowId }),
  /** The next page. */
  'search.more': search,
  /** Takes a failed search up again where it stopped. */
  'search.again': search,
  /** Forgets all searches with their offers and pictures. */
  'searches.clear': nothing,
  /** Shows a search in a window's panel. */
  'panel.show': z.object({ searchId: z.nullable(z.string()), windowId: z.number() }),
  'account.save': z.object({
    appKey: phrase,
    appSecret: phrase,
    accessToken: phrase,
    refreshToken: phrase,
    sessionOnly: z.boolean(),
  }),
  'account.test': nothing,
  'account.forget': nothing,
  'account.signIn': z.object({ redirectUri: z.string() }),
  'account.finishSignIn': z.object({ redirected: z.string() }),
  'preferences.change': z.partial(preferencesSchema),
  'sends.clear': nothing,
} as const;

export type CommandName = keyof typeof COMMANDS;
export type Command<Name extends CommandName> = z.infer<(typeof COMMANDS)[Name]>;

/** What each command answers with when it succeeds. */
export interface Answers {
  'search.keyword': null;
  'search.picture': null;
  'search.offer': null;
  'search.narrow': null;
  'search.reread': null;
  'search.more': null;
  'search.again': null;
  'searches.clear': null;
  'panel.show': null;
  'account.save': null;
  'account.test': null;
  'account.forget': null;
  /** Whether the sign-in is finished, or waits for the pasted address. */
  'account.signIn': { finished: boolean };
  'account.finishSignIn': null;
  'preferences.change': null;
  'sends.clear': null;
}

/** Name of the port that a view with unfinished work holds, so that the worker is woken. */
export const WATCHING_PORT = 'watching';
