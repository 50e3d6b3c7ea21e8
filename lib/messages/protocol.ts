import { topSettingsSchema } from '../gateway/top/settings';
import { DIALECTS } from '../offers/dialects';
import { searchOptionsSchema } from '../offers/options-schema';
import { POOL_SORTS, RANKING_KINDS } from '../offers/platform-values';
import { regionSchema } from '../offers/region';
import { MOST_RANKED } from '../offers/ranking';
import { MOST_POOL_ROWS } from '../offers/search-options';
import { placeSchema } from '../store/panel-view';
import { preferencesSchema } from '../store/preferences';
import { siteSchema } from '../store/site-schema';
import { z } from '../zod';
import { MOST_PICKED, PICK_MODES } from './pick-order';

/** What a person typed or picked. Long texts are no keywords; addresses may hold a picture. */
const phrase = z.string().check(z.maxLength(500));

const addressSource = z.object({
  kind: z.literal('address'),
  address: z.string().check(z.maxLength(20_000_000)),
  /** Of the offer whose picture it is. */
  offerTitle: z.optional(phrase),
});
const storedSource = z.object({
  kind: z.literal('stored'),
  pictureId: z.string(),
  name: z.string(),
  /** Of the page from whose picture it was cut out. */
  title: z.optional(phrase),
});
const pictureSource = z.discriminatedUnion('kind', [
  addressSource,
  storedSource,
  z.object({ kind: z.literal('imageId'), imageId: z.string() }),
]);

/** The window whose panel shows the search at once; null: none does. */
const windowId = z.nullable(z.number());

const nothing = z.object({});
/** Made by the page, which can remember its search before the worker has heard of it. */
const id = z.uuid();
const search = z.object({ searchId: id });
/** The platform's ids: decimal digits. */
const digits = z.string().check(z.regex(/^[1-9]\d{0,19}$/));
const categoryId = z.string().check(z.regex(/^\d{1,18}$/));
/** "2026-11-23" */
const calendarDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const poolWish = z.object({
  poolId: digits,
  pageSize: z.int().check(z.minimum(1), z.maximum(MOST_POOL_ROWS)),
  categoryId: z.nullable(categoryId),
  sort: z.nullable(z.object({ key: z.enum(POOL_SORTS), direction: z.enum(['asc', 'desc']) })),
});

/** Where an offer is seen that is to be kept. */
const keptFrom = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('search'), searchId: id }),
  z.object({ kind: z.literal('ranking'), list: phrase, day: calendarDay }),
  z.object({ kind: z.literal('saved') }),
]);

/**
 * Every command that a page can give the worker, with the shape of what goes in. What comes back is
 * in `Answers`. State does not come back here: views read it from the store.
 */
export const COMMANDS = {
  'search.keyword': z.object({
    searchId: id,
    keyword: phrase,
    options: searchOptionsSchema,
    windowId,
  }),
  'search.picture': z.object({
    searchId: id,
    source: pictureSource,
    options: searchOptionsSchema,
    windowId,
  }),
  /** A picture that is shown before it is searched for, so that a part of it can be chosen. */
  'search.crop': z.object({ searchId: id, source: addressSource, windowId: z.number() }),
  /** Several pictures, whose offers are put together. */
  'search.several': z.object({
    searchId: id,
    sources: z.array(pictureSource).check(z.minLength(2), z.maxLength(MOST_PICKED)),
    options: searchOptionsSchema,
    windowId,
  }),
  /** With the title that it has in the list from which it is opened. */
  'search.offer': z.object({ searchId: id, offerId: digits, title: z.optional(phrase), windowId }),
  /** The shop of an offer's seller; without `sellerOpenId` one call for the detail comes first. */
  'search.shop': z.object({
    searchId: id,
    offerId: digits,
    sellerOpenId: z.nullable(phrase),
    company: z.nullable(phrase),
    windowId,
  }),
  'search.related': z.object({
    searchId: id,
    offerId: digits,
    title: z.nullable(phrase),
    windowId,
  }),
  'search.recommended': z.object({ searchId: id, windowId }),
  'search.pool': z.object({ searchId: id, wish: poolWish, taskId: phrase, windowId }),
  /** Reads the details of a pool's offers. */
  'search.fill': z.object({
    searchId: id,
    offerIds: z.array(digits).check(z.maxLength(MOST_POOL_ROWS)),
  }),
  /** What an earlier search looked for, with other options. */
  'search.narrow': z.object({
    searchId: id,
    newId: id,
    options: searchOptionsSchema,
    windowId,
  }),
  /** A part of the picture that an earlier search looked for, or all of it again. */
  'search.region': z.object({
    searchId: id,
    newId: id,
    region: z.nullable(regionSchema),
    windowId,
  }),
  /** What an earlier search looked for, its picture read anew: its host has been allowed. */
  'search.reread': z.object({ searchId: id, newId: id, windowId }),
  /** Opens 1688's own page with the picture of a search, which it reads from its public address. */
  'search.handOver': search,
  /** The next page. */
  'search.more': search,
  /** Takes a failed search up again where it stopped. */
  'search.again': search,
  /** Forgets all searches with their offers and pictures. */
  'searches.clear': nothing,
  /** Reads what stands under a category into the store. */
  'categories.read': z.object({ categoryId }),
  /**
   * Reads a list of a category into the store, as it is today. It is always read as long as the
   * platform gives it, which is one call too.
   */
  'ranking.read': z.object({ categoryId, kind: z.enum(RANKING_KINDS) }),
  /** Reads a category's hot words into the store, as they are today. */
  'ranking.words': z.object({ categoryId }),
  /** Reads the details of a list's offers, for what the list does not say. */
  'ranking.fill': z.object({ offerIds: z.array(digits).check(z.maxLength(MOST_RANKED)) }),
  /** Pins a category, or takes it off: the lists of pinned ones are read once a day. */
  'ranking.pin': z.object({
    category: z.object({ id: categoryId, name: phrase }),
    isPinned: z.boolean(),
  }),
  /** What a window's Rankings tab shows; the category is the latest of those looked at. */
  'ranking.choose': z.object({
    windowId: z.number(),
    category: z.object({ id: categoryId, name: phrase }),
    kind: z.enum(RANKING_KINDS),
    limit: z.int().check(z.minimum(1), z.maximum(MOST_RANKED)),
  }),
  /** Forgets all lists and hot words of all days, and which categories were looked at. */
  'ranking.clear': nothing,
  /** Keeps an offer as it stands where it is seen; from among the saved ones it takes a removal back. */
  'saved.keep': z.object({ offerId: digits, from: keptFrom }),
  /** Takes an offer out of the saved ones. */
  'saved.remove': z.object({ offerId: digits }),
  /** Forgets all saved offers. */
  'saved.clear': nothing,
  /** Lets a person pick on the page in front of a window. */
  'page.pick': z.object({ mode: z.enum(PICK_MODES), windowId: z.number() }),
  /** Shows something in a window's panel. */
  'panel.show': z.object({ place: placeSchema, windowId: z.number() }),
  /** Shows what a window's panel showed before. */
  'panel.back': z.object({ windowId: z.number() }),
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
  /** The credentials of the partner's gateway. An empty field leaves what is saved. */
  'partner.save': z.object({
    appId: phrase,
    appSecret: phrase,
    sellerNick: phrase,
    sessionOnly: z.boolean(),
  }),
  /** The credentials of a router, and what its provider does its own way. */
  'top.save': z.object({
    appKey: phrase,
    appSecret: phrase,
    session: phrase,
    sessionOnly: z.boolean(),
    settings: topSettingsSchema,
  }),
  /** Calls an interface once, to see whether its credentials hold. */
  'gateway.test': z.object({ dialect: z.enum(DIALECTS) }),
  'gateway.forget': z.object({ dialect: z.enum(['partner', 'top']) }),
  /** Calls every operation of the official interface once; the rows come out of the store. */
  'key.check': z.object({ poolId: z.nullable(digits) }),
  'preferences.change': z.partial(preferencesSchema),
  /** Puts the button on a site's pictures, as soon as the browser has granted the site. */
  'hover.add': z.object({ wishId: id, site: siteSchema }),
  /** The browser was refused the site that was to get the button. */
  'hover.withdraw': z.object({ wishId: id }),
  /** Takes the button off a site's pictures. */
  'hover.remove': z.object({ site: siteSchema }),
  /** Leaves a site out where all have the button, or takes it in again. */
  'hover.except': z.object({ site: siteSchema, isExcepted: z.boolean() }),
  /** Deletes one entry of the send log with its picture. */
  'sends.remove': z.object({ id }),
  'sends.clear': nothing,
} as const;

export type CommandName = keyof typeof COMMANDS;
export type Command<Name extends CommandName> = z.infer<(typeof COMMANDS)[Name]>;

/** Commands that answer with more than that they were done. */
interface SpeakingAnswers {
  /** Whether the sign-in is finished, or waits for the pasted address. */
  'account.signIn': { finished: boolean };
}

/** What each command answers with when it succeeds. */
export type Answers = {
  [Name in CommandName]: Name extends keyof SpeakingAnswers ? SpeakingAnswers[Name] : null;
};

/** Name of the port that a view with unfinished work holds, so that the worker is woken. */
export const WATCHING_PORT = 'watching';
