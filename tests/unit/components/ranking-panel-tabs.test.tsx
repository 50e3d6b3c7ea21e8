// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tabOf } from '@/components/panel/panel-tabs';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView, showPlace, type PanelView } from '@/lib/store/panel-view';
import { connect } from './connect';
import { click, fakeWorker, mount, settle, unmount } from './mount';

const RANKINGS = { kind: 'rankings' } as const;
const SAVED = { kind: 'saved' } as const;
const SEARCH = { kind: 'search', searchId: 'gone' } as const;
const TREE = { kind: 'categories', categoryId: '0' } as const;
const tabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=tab]')];
const selected = (): string | undefined =>
  tabs().find((one) => one.ariaSelected === 'true' || one.getAttribute('aria-selected') === 'true')
    ?.textContent;
const show = async (view: PanelView): Promise<void> => {
  await panelView(7).write(view);
  await mount(<WindowPanel windowId={7} />);
};
const choose = (name: string): Promise<void> =>
  click(() => {
    const found = tabs().find((one) => one.textContent === name);
    if (!found) throw new Error(`no tab "${name}"`);
    return found;
  });

beforeEach(() => connect('crossborder'));
afterEach(unmount);

describe('the panel’s tabs', () => {
  it.each([
    [{ place: { kind: 'start' }, trail: [] }, 'results'],
    [{ place: SEARCH, trail: [RANKINGS] }, 'results'],
    [{ place: RANKINGS, trail: [SEARCH] }, 'rankings'],
    [{ place: TREE, trail: [RANKINGS] }, 'rankings'],
    [{ place: TREE, trail: [SEARCH] }, 'results'],
    [{ place: { kind: 'pool' }, trail: [] }, 'results'],
    [{ place: SAVED, trail: [SEARCH] }, 'saved'],
    [{ place: SEARCH, trail: [SAVED] }, 'results'],
  ] satisfies [PanelView, string][])('belong to what is shown: %j', (view, tab) => {
    expect(tabOf(view)).toBe(tab);
  });

  it('name what they show, and are walked over with the arrow keys', async () => {
    const sent = fakeWorker();
    await show({ place: { kind: 'start' }, trail: [] });
    expect(tabs().map((one) => one.textContent)).toEqual(['Results', 'Rankings', 'Saved']);
    expect(selected()).toBe('Results');
    const panel = document.querySelector('[role=tabpanel]');
    expect(tabs()[0]?.getAttribute('aria-controls')).toBe(panel?.id);
    expect(panel?.getAttribute('aria-labelledby')).toBe(tabs()[0]?.id);
    tabs()[0]?.focus();
    await act(() => {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
      tabs()[0]?.dispatchEvent(event);
    });
    expect(document.activeElement).toBe(tabs()[1]);
    expect(sent).toEqual([{ name: 'panel.show', command: { place: RANKINGS, windowId: 7 } }]);
    await act(() => panelView(7).write({ place: RANKINGS, trail: [] })).then(settle);
    expect(selected()).toBe('Rankings');
    expect(document.activeElement).toBe(tabs()[1]);
  });

  it.each([
    [{ place: RANKINGS, trail: [] }, { place: { kind: 'start' } }],
    [{ place: RANKINGS, trail: [SEARCH] }, null],
    [{ place: SAVED, trail: [SEARCH] }, null],
    [{ place: SAVED, trail: [SEARCH, RANKINGS, TREE] }, { place: SEARCH }],
    [{ place: TREE, trail: [SEARCH, RANKINGS] }, { place: SEARCH }],
    [{ place: RANKINGS, trail: [SEARCH, RANKINGS, TREE] }, { place: SEARCH }],
  ] satisfies [PanelView, { place: unknown } | null][])(
    'lead back to the results that were looked at last: %j',
    async (view, shown) => {
      const sent = fakeWorker();
      await show(view);
      sent.length = 0;
      await choose('Results');
      const told = sent.filter(({ name }) => name.startsWith('panel.'));
      expect(told).toEqual([
        shown
          ? { name: 'panel.show', command: { ...shown, windowId: 7 } }
          : { name: 'panel.back', command: { windowId: 7 } },
      ]);
    },
  );

  it('can be changed however often without pushing out the results', async () => {
    await showPlace(7, SEARCH);
    for (let time = 0; time < 40; time += 1) {
      await showPlace(7, RANKINGS);
      await showPlace(7, SAVED);
    }
    expect(await panelView(7).read()).toEqual({ place: SAVED, trail: [SEARCH] });
    await showPlace(7, SEARCH);
    await showPlace(7, SAVED);
    expect((await panelView(7).read()).trail).toEqual([SEARCH, SAVED, SEARCH]);
  });

  it('wrap around at their ends', async () => {
    const sent = fakeWorker();
    await show({ place: { kind: 'start' }, trail: [] });
    tabs()[0]?.focus();
    await act(() => {
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true });
      tabs()[0]?.dispatchEvent(event);
    });
    expect(document.activeElement?.textContent).toBe('Saved');
    expect(sent).toEqual([{ name: 'panel.show', command: { place: SAVED, windowId: 7 } }]);
  });

  it('leave the results as they are when pressed again', async () => {
    const sent = fakeWorker();
    await show({ place: { kind: 'pool' }, trail: [] });
    await choose('Results');
    expect(sent).toEqual([]);
  });
});
