import { browser } from 'wxt/browser';
import { FAILURES, type FailureCode } from '../failures/table';
import { z } from '../zod';
import { oneByOne } from './one-by-one';
import { privateSetting } from './private-setting';
import type { Setting } from './setting';

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

export const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('search'), searchId: z.string() }),
  z.object({ kind: z.literal('message'), code: z.enum(codes) }),
  /** The category tree, open at a category. */
  z.object({ kind: z.literal('categories'), categoryId: z.string() }),
  /** A picture of which the part that matters is yet to be chosen. */
  z.object({
    kind: z.literal('crop'),
    pictureId: z.string(),
    name: z.optional(z.string()),
    /** The title of its page. */
    title: z.optional(z.string()),
    /** It is still being read: since when, ms since 1970, and the host that Chrome asks about first. */
    awaited: z.optional(z.object({ since: z.number(), asksFor: z.optional(z.string()) })),
  }),
  /** The picture of a search, to crop or turn it. */
  z.object({ kind: z.literal('adjust'), searchId: z.string() }),
  /** The form for a product pool. */
  z.object({ kind: z.literal('pool') }),
  /** The lists of a category; which one is kept apart, in `panelRankings`. */
  z.object({ kind: z.literal('rankings') }),
  /** The offers that a person keeps. */
  z.object({ kind: z.literal('saved') }),
]);

/** One thing that the panel can show. */
export type Place = z.infer<typeof placeSchema>;

const schema = z.object({
  place: placeSchema,
  /** Where the person came from, the latest last. */
  trail: z.array(placeSchema),
});

/** What a window's side panel shows, and the way back. */
export type PanelView = z.infer<typeof schema>;

const START: PanelView = { place: { kind: 'start' }, trail: [] };
const LONGEST_TRAIL = 30;

/** The view of one window's panel. It lasts as long as the browser session. */
export function panelView(windowId: number): Setting<PanelView> {
  return privateSetting('session', `view:${windowId}`, schema, START);
}

/** Views change one after the other: two presses at once would lose one way back. */
const inTurn = oneByOne();

/** Shows a place; what was shown before can be gone back to. The start is the end of every way. */
export async function showPlace(windowId: number, place: Place): Promise<void> {
  await change(windowId, (view) => (place.kind === 'start' ? START : after(view, place)));
}

/** Shows a place instead of what is shown now. */
export async function replacePlace(windowId: number, place: Place): Promise<void> {
  await change(windowId, (view) => ({ ...view, place }));
}

/** Shows a place instead of what is shown now, unless the person has gone elsewhere meanwhile. */
export async function replacePlaceIf(
  windowId: number,
  isMeant: (shown: Place) => boolean,
  place: Place,
): Promise<void> {
  await change(windowId, (view) => (isMeant(view.place) ? { ...view, place } : view));
}

/** The same in the panels of all windows. */
export async function replaceShown(
  isMeant: (shown: Place) => boolean,
  place: Place,
): Promise<void> {
  const windows = await browser.windows.getAll();
  const ids = windows.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => replacePlaceIf(id, isMeant, place)));
}

/** Goes back to where the person came from. */
export async function showPlaceBefore(windowId: number): Promise<void> {
  await change(windowId, ({ trail }) => ({
    place: trail.at(-1) ?? START.place,
    trail: trail.slice(0, -1),
  }));
}

function change(windowId: number, next: (view: PanelView) => PanelView): Promise<void> {
  const view = panelView(windowId);
  return inTurn(async () => {
    const shown = await view.read();
    const changed = next(shown);
    if (changed !== shown) await view.write(changed);
  });
}

/**
 * Moving within the category tree is one stay: going back leaves the tree. Changing from one tab to the
 * other is none: however often it is done, the results that lie behind are not pushed out. Cropping is a
 * step on the way to the search that it ends in.
 */
function after({ place: before, trail }: PanelView, place: Place): PanelView {
  const isPassing =
    before.kind === 'start' ||
    before.kind === 'message' ||
    before.kind === 'crop' ||
    before.kind === 'adjust' ||
    (before.kind === 'categories' && place.kind === 'categories') ||
    (isTab(before) && isTab(place)) ||
    JSON.stringify(before) === JSON.stringify(place);
  return { place, trail: isPassing ? trail : [...trail, before].slice(-LONGEST_TRAIL) };
}

/** A place that is a tab by itself, reached from anywhere. */
function isTab({ kind }: Place): boolean {
  return kind === 'rankings' || kind === 'saved';
}
