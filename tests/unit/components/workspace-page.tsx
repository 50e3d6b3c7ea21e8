import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Workspace } from '@/components/workspace/workspace';
import type { RankingKind } from '@/lib/offers/platform-values';
import type { RankedOffer } from '@/lib/offers/ranking';
import { listName, type RankingSnapshot } from '@/lib/store/rankings';
import { mount, settle } from './mount';
import { keepList, keepWords, WORDS } from './sample-ranking';

/** Opens the workspace under an address, in the window 7. @returns what opens the window's panel */
export async function openWorkspace(hash = '') {
  history.replaceState(null, '', `/workspace.html${hash}`);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  const open = vi.fn(() => Promise.resolve());
  Object.assign(browser, { sidePanel: { open } });
  await mount(<Workspace />);
  return open;
}

/** Puts a list into the store, as of some days ago. */
export function keep(
  categoryId: string,
  kind: RankingKind,
  rows: RankedOffer[],
  days = 0,
  more: Partial<RankingSnapshot> = {},
): Promise<void> {
  return keepList(rows, days, { list: listName(categoryId, kind), categoryId, kind, ...more });
}

/** Lists and hot words of the category 31 as they are today: 2 is on all lists, 1 and 3 on two. */
export async function keepCups(row: (id: string, place: number) => RankedOffer): Promise<void> {
  await keep('31', 'complex', [row('1', 1), row('2', 2), row('3', 3)]);
  await keep('31', 'hot', [row('2', 1), row('4', 2), row('1', 3)]);
  await keep('31', 'goodPrice', [row('5', 1), row('3', 2), row('2', 3)]);
  await keepWords(WORDS);
}

/** The column of a list. */
export function column(list: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-list="${list}"]`);
  if (!found) throw new Error(`no column "${list}"`);
  return found;
}

/** The ids of a column's rows, in their order. */
export const idsOf = (list: string): (string | undefined)[] =>
  [...column(list).querySelectorAll('article')].map((one) => one.dataset['offerId']);

/** One row of a column. */
export function rowOf(list: string, offerId: string): HTMLElement {
  const found = column(list).querySelector<HTMLElement>(`[data-offer-id="${offerId}"]`);
  if (!found) throw new Error(`no row "${offerId}" in "${list}"`);
  return found;
}

/** What a row says of other lists. */
export const marksOf = (list: string, offerId: string): string | undefined =>
  rowOf(list, offerId).querySelector('[data-marks]')?.textContent;

/** Goes through the tab's history, and waits for what it shows then. */
export async function go(steps: number): Promise<void> {
  await act(async () => {
    const arrived = new Promise((done) => {
      window.addEventListener('popstate', done, { once: true });
    });
    history.go(steps);
    await Promise.race([arrived, settle()]);
  });
  await settle();
}
