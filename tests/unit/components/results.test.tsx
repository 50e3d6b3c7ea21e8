// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenPanel } from '@/components/popup/open-panel';
import { narrowingOf } from '@/components/search/narrowing';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { Results } from '@/components/search/results';
import type { Dialect } from '@/lib/offers/dialects';
import { NO_OPTIONS } from '@/lib/offers/search-options';
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
