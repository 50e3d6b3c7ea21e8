import { beginning } from '../locale/beginning';
import type { PictureSource } from '../store/picture-records';

/** What a click on the menu item says, as the browser tells it. */
export interface Click {
  mediaType?: string;
  srcUrl?: string;
  selectionText?: string;
  pageUrl?: string;
  frameId?: number;
}

export interface ClickedTab {
  id?: number;
  windowId: number;
  url?: string;
  title?: string;
}

export type ClickMeaning =
  | { kind: 'picture'; source: Extract<PictureSource, { kind: 'page' | 'address' }> }
  | { kind: 'keyword'; keyword: string }
  | { kind: 'nothing' };

/** A selection longer than this is a text, not a product's name; its beginning is searched. */
const LONGEST_KEYWORD = 100;

/**
 * Tells what a click is about: the picture under the pointer first, then the selected words. A click
 * in our own panel comes without a tab; its pictures are known by their address alone.
 */
export function meaningOf(click: Click, tab: ClickedTab | undefined): ClickMeaning {
  const { mediaType, srcUrl, selectionText } = click;
  const isFilm = mediaType === 'video';
  if (mediaType === 'image' && srcUrl && tab?.id === undefined) {
    return { kind: 'picture', source: { kind: 'address', address: srcUrl } };
  }
  if ((mediaType === 'image' || isFilm) && srcUrl && tab?.id !== undefined) {
    const source = {
      kind: 'page',
      ...(isFilm ? { address: '', film: srcUrl } : { address: srcUrl }),
      // The click opens the tab's own origin to us, not that of a frame in it.
      pageAddress: tab.url ?? click.pageUrl ?? '',
      tabId: tab.id,
      frameId: click.frameId ?? 0,
      windowId: tab.windowId,
      title: tab.title ?? null,
    } as const;
    return { kind: 'picture', source };
  }
  const words = (selectionText ?? '').replaceAll(/\s+/g, ' ').trim();
  const keyword = beginning(words, LONGEST_KEYWORD);
  return keyword ? { kind: 'keyword', keyword } : { kind: 'nothing' };
}
