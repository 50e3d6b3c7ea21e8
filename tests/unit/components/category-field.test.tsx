// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { treeOf } from '@/components/browse/category-tree';
import { CategoryField } from '@/components/ranking/category-field';
import { element, field, type } from './mount';
import { key } from './ranking-page';
import { clearPage, show } from './rendered';
import { branches, category } from './sample-categories';

const choose = vi.fn();
const active = (): HTMLElement => element('[role=option][aria-selected=true]');

beforeEach(async () => {
  await show(<CategoryField tree={treeOf(branches(0))} category={null} choose={choose} />);
  field('Category').focus();
});
afterEach(clearPage);

describe('the field for a category', () => {
  it('leaves the keys to the input method while a word is made in it', async () => {
    await type('Category', '杯');
    expect(active().textContent).toContain('杯子');
    const first = active();
    await key('ArrowDown', { isComposing: true });
    expect(active()).toBe(first);
    await key('Enter', { isComposing: true });
    expect(choose).not.toHaveBeenCalled();
    await key('Enter');
    expect(choose).toHaveBeenCalledWith({ id: '31', name: 'Cups' });
  });

  it('takes a known id at Enter, though names hold the same digits', async () => {
    const named = category('9', { nameTranslated: '31 shades of white' });
    const branch = { ...named, children: [] };
    const tree = treeOf([{ language: 'en', id: '9', branch, readAt: 0 }, ...branches(0)]);
    await show(<CategoryField tree={tree} category={null} choose={choose} />);
    await type('Category', '31');
    expect(document.querySelectorAll('[role=option]')).toHaveLength(2);
    await key('Enter');
    expect(choose).toHaveBeenCalledWith({ id: '31', name: 'Cups' });
  });

  it('shows the option to which an arrow key leads, in either direction', async () => {
    const seen: [string, unknown][] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element, how) {
      seen.push([this.id, how]);
    });
    await type('Category', '杯');
    const nearest = { block: 'nearest' };
    await key('ArrowDown');
    expect(seen).toEqual([[active().id, nearest]]);
    await key('ArrowUp');
    expect(seen[1]).toEqual([active().id, nearest]);
    expect(seen[0]?.[0]).not.toBe(seen[1]?.[0]);
  });
});
