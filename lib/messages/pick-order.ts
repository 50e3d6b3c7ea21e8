import type { InterfaceLanguage } from '../locale/languages';
import type { Dialect } from '../offers/dialects';
import type { Preferences } from '../store/preferences';

// What the worker and its scripts in pages agree on, without a schema: a schema brings its validator
// along, which has no work in a page.

/** As many pictures as one search takes. */
export const MOST_PICKED = 6;
/** Candidates for one picture; more are never tried. */
export const MOST_ADDRESSES = 8;

/** What the picker does: choose among the page's pictures, or draw a frame around a part of the tab. */
export const PICK_MODES = ['picture', 'area'] as const;
export type PickMode = (typeof PICK_MODES)[number];

/** What the worker tells the picker before it starts, under `PICK_KEY` in the script's own world. */
export interface PickOrder {
  token: string;
  mode: PickMode;
  language: InterfaceLanguage;
  theme: Preferences['theme'];
  /** What several pictures would take. */
  budget: CallBudget;
  /** Void from then on, ms since 1970: a page that hung until then is not surprised by it. */
  until: number;
}

/** By which a person is told how many calls a choice takes. */
export interface CallBudget {
  /** The connected interfaces, the preferred first; without any, nothing is called. */
  dialects: readonly Dialect[];
  /** Calls that the day's limit leaves. */
  left: number;
}

/** The name in the isolated world's global object; the page cannot see it. */
export const PICK_KEY = 'tongkuanPick';

/** What the finder looks for: the element that shows an address, or plays it. */
export interface FindOrder {
  address: string;
  film: boolean;
  /** Wanted is what the browser has loaded of it, drawn anew: nobody gets its file again. */
  drawn: boolean;
}

/** As `PICK_KEY`, for the finder, which shows nothing and answers at once. */
export const FIND_KEY = 'tongkuanFind';
