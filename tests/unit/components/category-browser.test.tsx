// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CategoryBrowser } from '@/components/browse/category-browser';
import type { CategoryTaker } from '@/components/browse/category-doing';
import { language } from '@/components/words/words';
import type { Category } from '@/lib/offers/category';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { success } from '@/lib/failures/outcome';
import { keepBranch } from '@/lib/store/categories';
import { database } from '@/lib/store/database';
import { connect } from './connect';
import {
  button,
  element,
  fakeWorker,
  failing,
  mount,
  press,
  said,
  type,
  unmount,
  until,
} from './mount';
import { branches, category } from './sample-categories';

const now = Date.now();
const fill = async (readAt = now): Promise<void> => {
  for (const { branch } of branches(readAt)) await keepBranch('en', branch, readAt);
};
/** The tree with the text that is kept above it. */
function Browser({ categoryId, taker }: { categoryId: string; taker: CategoryTaker | null }) {
  const [text, changeText] = useState('');
  const given = { categoryId, taker, text, changeText };
  return <CategoryBrowser {...given} windowId={7} isArrival={false} />;
}
const open = (categoryId: string, taker: CategoryTaker | null = null) =>
  mount(<Browser categoryId={categoryId} taker={taker} />);
const toys = async (...children: Category[]): Promise<void> => {
  const branch = { ...category('4', { level: 1, isLeaf: false }), children };
  await keepBranch('en', branch, now);
};
const text = (): string => document.body.textContent;
const rows = (): string[] => [...document.querySelectorAll('ul li')].map((row) => row.textContent);

beforeEach(async () => {
  await connect('crossborder');
  await (await database()).clear('categories');
});
afterEach(() => {
  unmount();
  language.value = 'en';
});

describe('the category browser', () => {
  it('reads a level that the store does not know, and shows it as soon as it is there', async () => {
    const sent = fakeWorker();
    await open('0');
    const reading = [{ name: 'categories.read', command: { categoryId: '0' } }];
    await until(() => expect(sent).toEqual(reading));
    await act(() => fill());
    await until(() => expect(rows()[0]).toContain('Kitchen things'));
    expect(sent).toHaveLength(1);
  });

  it('without a key leads to one, and counts nothing where nothing is known', async () => {
    await connect(null);
    const sent = fakeWorker();
    await open('0');
    await until(() => expect(text()).toContain('Connect a key first.'));
    expect(button('Connect a 1688 key')).toBeTruthy();
    expect(text()).not.toContain('0 categories');
    expect(sent).toEqual([]);
  });

  it('does not read again what is known, but what is older than a week', async () => {
    await fill();
    const sent = fakeWorker();
    await open('0');
    await until(() => expect(rows()[0]).toContain('Kitchen things'));
    expect(sent).toEqual([]);
    unmount();
    await connect('crossborder');
    await fill(now - 8 * 24 * 60 * 60 * 1000);
    const again = fakeWorker();
    await open('3');
    const reading = [{ name: 'categories.read', command: { categoryId: '3' } }];
    await until(() => expect(again).toEqual(reading));
    await until(() => expect(rows()[0]).toContain('Cups'));
  });

  it('shows both names, the reader’s own first, and the id where there is none', async () => {
    await fill();
    fakeWorker();
    await open('0');
    await until(() => expect(rows()[0]).toMatch(/^Kitchen things厨房用品/));
    expect(rows()[2]).toMatch(/^5Show offers/);
    await act(() => {
      language.value = 'zh-CN';
    });
    expect(rows()[0]).toMatch(/^厨房用品Kitchen things/);
  });

  it('leads back along the path', async () => {
    await fill();
    const sent = fakeWorker();
    await open('311');
    const path = (): HTMLElement => element('nav[aria-label]');
    await until(() => expect(path().textContent).toBe('All categoriesKitchen thingsCups马克杯'));
    expect(element('[aria-current="page"]', path()).textContent).toBe('马克杯');
    await press('Cups');
    expect(sent).toEqual([
      {
        name: 'panel.show',
        command: { place: { kind: 'categories', categoryId: '31' }, windowId: 7 },
      },
    ]);
  });

  it('lists the offers of a category by a search without words', async () => {
    await fill();
    const sent = fakeWorker();
    await open('31');
    await press('Show offers');
    expect(sent[0]).toMatchObject({
      name: 'search.keyword',
      command: {
        keyword: '',
        options: { ...NO_OPTIONS, category: { id: '31', name: 'Cups' } },
        windowId: 7,
      },
    });
  });

  it('gives a category to the search that waits for one', async () => {
    await fill();
    fakeWorker();
    const take = vi.fn(() => Promise.resolve(success(null)));
    await open('31', { name: '马克杯', take });
    await press('Choose this');
    expect(text()).toContain('Choose a category for “马克杯”.');
    expect(take).toHaveBeenCalledWith({ id: '31', name: 'Cups' });
  });

  it('finds categories in what has been read, with the way to them', async () => {
    await fill();
    fakeWorker();
    await open('0');
    await until(() => expect(text()).toContain('5 categories have been read so far'));
    await type('Search categories', '马克');
    await until(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toContain('Kitchen things › Cups');
    await type('Search categories', 'lamp');
    expect(said('status')).toContain(
      'No category that has been read has this name or id. Searched: the first level, part of the second level, and part of the third level.',
    );
  });

  it('reads the second level one branch after the other, until one fails', async () => {
    await fill();
    const sent = fakeWorker(failing('categories.read', 'day-cap'));
    await open('0');
    await press('Read all second-level names (1 call)');
    await until(() => expect(said('alert')).toHaveLength(1));
    expect(sent).toEqual([{ name: 'categories.read', command: { categoryId: '4' } }]);
  });

  it('goes on with the third level, and keeps the focus where the work goes on', async () => {
    await fill();
    let release = (): void => undefined;
    const read = new Promise<void>((done) => (release = done));
    fakeWorker(async () => {
      await read;
      await toys(category('41', { nameTranslated: 'Trains', level: 2 }));
      return success(null);
    });
    await open('0');
    (await until(() => button('Read all second-level names (1 call)'))).focus();
    await press('Read all second-level names (1 call)');
    expect(document.activeElement?.textContent).toBe('Stop');
    release();
    await until(() =>
      expect(document.activeElement?.textContent).toBe('Read all third-level names (1 call)'),
    );
  });

  it('gives the focus to what is known where nothing is left to read', async () => {
    await fill();
    fakeWorker(async () => {
      await toys();
      return success(null);
    });
    await open('0');
    (await until(() => button('Read all second-level names (1 call)'))).focus();
    await press('Read all second-level names (1 call)');
    await until(() => expect(document.activeElement?.textContent).toContain('5 categories have'));
  });

  it('says why it cannot read where no interface can', async () => {
    await connect('partner');
    const sent = fakeWorker();
    await open('0');
    await until(() => expect(text()).toContain('Partner gateway has no call for this.'));
    expect(sent).toEqual([]);
  });
});
