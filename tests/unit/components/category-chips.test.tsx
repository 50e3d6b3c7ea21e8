// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CategoryChips } from '@/components/ranking/category-chips';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { button, element } from './mount';
import { clearPage, press, show } from './rendered';

const categories = (count: number, from = 1): NamedCategory[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${from + at}`, name: `Category ${from + at}` }));
const pinned = (): HTMLElement => element('[role=group][aria-label=Pinned]');
const names = (group: HTMLElement): string[] =>
  [...group.querySelectorAll('[aria-pressed]')].map((chip) => chip.textContent);

const choose = vi.fn();
const open = (count: number): Promise<HTMLElement> =>
  show(
    <CategoryChips
      tree={null}
      choices={{ pinned: categories(count), recent: categories(2, 100) }}
      current="40"
      choose={choose}
    />,
  );

afterEach(clearPage);

describe('the chips of pinned categories', () => {
  it('are few where fifty are pinned: the others are a press away, and go again', async () => {
    const page = await open(50);
    expect(names(pinned())).toEqual(categories(6).map(({ name }) => name));
    expect(button('All 50 pinned').getAttribute('aria-expanded')).toBe('false');
    await press(page, 'All 50 pinned');
    expect(names(pinned())).toHaveLength(50);
    const chips = [...pinned().querySelectorAll('button')];
    // What the press has brought comes after it for who goes on by Tab.
    expect(chips.indexOf(button('All 50 pinned'))).toBe(6);
    await press(page, 'Category 40');
    expect(choose).toHaveBeenCalledWith({ id: '40', name: 'Category 40' });
    expect(button('Category 40').getAttribute('aria-pressed')).toBe('true');
    await press(page, 'All 50 pinned');
    expect(names(pinned())).toHaveLength(6);
  });

  it('are all there where they are few', async () => {
    await open(6);
    expect(names(pinned())).toHaveLength(6);
    expect(document.querySelector('[aria-expanded]')).toBeNull();
    expect(names(element('[aria-label=Recent]'))).toEqual(['Category 100', 'Category 101']);
  });
});
