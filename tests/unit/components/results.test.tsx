// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenPanel } from '@/components/popup/open-panel';
import { narrowingOf } from '@/components/search/narrowing';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { Results } from '@/components/search/results';
import type { Dialect } from '@/lib/offers/dialects';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { KeywordSearch } from '@/lib/store/records';
import { field, mount, type, unmount } from './mount';
import { BARE_OFFER } from './sample-offer';
import { keywordSearch, offerLookup, recommendedSearch, shopSearch } from './sample-search';

const text = (): string => document.body.textContent;

beforeEach(() => fakeBrowser.reset());
afterEach(unmount);

describe('the results of a search', () => {
  it.each([
    ['a keyword', true, keywordSearch()],
    ['the feed', true, recommendedSearch()],
    // Its one supplier is what the list is called by.
    ['a shop', false, shopSearch()],
  ])('of %s say that no suppliers are named: %s', async (_, isSaid, search) => {
    await mount(<Results search={search} stored={{ offers: [BARE_OFFER], broken: false }} />);
    expect(/name(s)? no suppliers/.test(text())).toBe(isSaid);
  });

  it('lead to an offer’s page on 1688 where it is gone', async () => {
    const search = offerLookup({ state: 'failed', failure: { code: 'offer-gone' } });
    await mount(<Results search={search} stored={{ offers: [], broken: false }} />);
    expect(document.querySelector('a')?.href).toBe(
      'https://detail.1688.com/offer/600000000001.html',
    );
  });
});

describe('a search that found nothing by words', () => {
  const none = (more: Partial<KeywordSearch> = {}): Promise<void> =>
    mount(
      <Results
        search={keywordSearch({ total: 0, ...more })}
        stored={{ offers: [], broken: false }}
      />,
    );

  it('is not told of filters that nobody has set', async () => {
    await none();
    expect(text()).toContain('Try other words');
    expect(text()).not.toMatch(/filter|price/i);
  });

  it('is told of those that are set', async () => {
    await none({ options: { ...NO_OPTIONS, filters: ['new7'] } });
    expect(text()).toContain('Filters or a price range are set');
  });

  it('in a category is not told of that category as a filter', async () => {
    const category = { id: '311', name: 'Cups' };
    await none({ keyword: '', options: { ...NO_OPTIONS, category } });
    expect(text()).toContain('Try the category above this one.');
    expect(text()).not.toMatch(/filter|words/i);
  });
});

describe('a search by words that failed', () => {
  const failed = (keyword: string): Promise<void> =>
    mount(
      <Results
        search={keywordSearch({ keyword, state: 'failed', failure: { code: 'rate-limited' } })}
        stored={{ offers: [], broken: false }}
      />,
    );

  it('leads to the same on 1688’s own page', async () => {
    await failed('马克杯');
    const link = document.querySelector('a');
    expect(link?.textContent).toBe('Search on 1688’s own page');
    expect(link?.href).toContain(encodeURIComponent('马克杯'));
  });

  it('leads nowhere without words', async () => {
    await failed('');
    expect(document.querySelector('a')).toBeNull();
  });
});

describe('the way to more offers', () => {
  const show = (total: number | null): Promise<void> =>
    mount(
      <Results
        search={keywordSearch({ total, more: true })}
        stored={{ offers: [BARE_OFFER], broken: false }}
      />,
    );

  it.each([
    [43, false],
    [2000, false],
    [2001, true],
    [null, true],
  ])('of %j found speaks of 1688’s limit: %s', async (total, isSaid) => {
    await show(total);
    expect(text()).toContain('Show more');
    expect(text().includes('1688 shows at most 2,000 per search.')).toBe(isSaid);
  });
});

describe('the popup’s way to the panel', () => {
  it.each([
    ['Open the side panel', undefined],
    ['Open all in the side panel', keywordSearch()],
    ['Open in the side panel', offerLookup()],
  ])('is called “%s”', async (words, search) => {
    await mount(<OpenPanel search={search} windowId={7} />);
    expect(document.querySelector('button')?.textContent).toBe(words);
  });
});

describe('the words beside a picture', () => {
  const label = 'Words beside the picture';
  const changes: unknown[] = [];
  const show = (kind: 'keyword' | 'picture' | 'shop', dialect: Dialect): Promise<void> =>
    mount(
      <NarrowingFields
        form={narrowingOf(NO_OPTIONS)}
        problem={null}
        kind={kind}
        dialect={dialect}
        change={(change) => changes.push(change)}
      />,
    );

  it.each(['crossborder', 'partner', 'top'] as const)('can be given to %s', async (dialect) => {
    await show('picture', dialect);
    await type(label, '陶瓷');
    expect(changes.at(-1)).toEqual({ words: '陶瓷' });
    expect(field(label).maxLength).toBe(200);
    expect(text()).toContain('Chinese words work best.');
  });

  it.each(['keyword', 'shop'] as const)('are not asked for with a %s', async (kind) => {
    await show(kind, 'crossborder');
    expect(text()).not.toContain(label);
  });
});
