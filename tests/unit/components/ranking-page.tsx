import { act } from 'preact/test-utils';
import { WindowPanel } from '@/components/panel/window-panel';
import { language } from '@/components/words/words';
import { keepBranch } from '@/lib/store/categories';
import { database } from '@/lib/store/database';
import { panelView } from '@/lib/store/panel-view';
import { panelRankings, type RankingView } from '@/lib/store/ranking-view';
import { connect } from './connect';
import { mount, unmount, until } from './mount';
import { branches } from './sample-categories';

/** A category of the sample tree, as it is chosen. */
export const CUPS = { id: '31', name: 'Cups' };

/** All that stands in the page. */
export const text = (): string => document.body.textContent;

/** The rows of the list. */
export const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];

/** Opens the panel at the Rankings tab, with a view that was kept. */
export async function open(view: Partial<RankingView> = {}): Promise<void> {
  await panelView(7).write({ place: { kind: 'rankings' }, trail: [] });
  await panelRankings.write({ 7: { category: CUPS, kind: 'complex', limit: 10, ...view } });
  await mount(<WindowPanel windowId={7} />);
}

/** Presses a key where the focus is. */
export const key = (name: string, more: KeyboardEventInit = {}): Promise<void> =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
  });

/** Types a number of rows and leaves the field. */
export const wantRows = (input: HTMLInputElement, count: string): Promise<void> =>
  act(() => {
    input.value = count;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Opens a fold as a person does, as soon as it is there. */
export async function unfold(find: () => HTMLElement): Promise<void> {
  const fold = await until(find);
  await act(() => {
    fold.setAttribute('open', '');
    fold.dispatchEvent(new Event('toggle'));
  });
}

/** A connected interface, and what it has told of the category tree. */
export async function begin(): Promise<void> {
  await connect('crossborder');
  for (const { branch } of branches(0)) await keepBranch('en', branch, Date.now());
}

/** Forgets all that a test has put into page and store. */
export async function end(): Promise<void> {
  unmount();
  localStorage.clear();
  language.value = 'en';
  const db = await database();
  const stores = ['rankings', 'hotWords', 'listDays', 'readOffers', 'categories'] as const;
  for (const store of stores) await db.clear(store);
}
