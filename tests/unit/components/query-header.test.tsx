// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QueryHeader } from '@/components/panel/query-header';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { SentPicture } from '@/lib/store/picture-records';
import type { SearchNote, SearchRecord } from '@/lib/store/records';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { element, fakeWorker, mount, press, said, unmount } from './mount';
import { keywordSearch, offerLookup, pictureSearch } from './sample-search';

const show = (search: SearchRecord, isNamedBelow = false): Promise<void> =>
  mount(<QueryHeader search={search} windowId={7} isArrival={false} isNamedBelow={isNamedBelow} />);
const text = (): string => document.body.textContent;
const heading = (): HTMLElement => element('h2');
const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];

beforeEach(async () => {
  fakePermissions();
  await connect('crossborder');
});
afterEach(unmount);

describe('what was sent for a picture', () => {
  const SENT: SentPicture = {
    originalBytes: 60_400,
    originalWidth: 480,
    originalHeight: 220,
    sentBytes: 60_100,
    sentWidth: 480,
    sentHeight: 220,
    quality: null,
  };
  const sent = (more: Partial<SentPicture>): SearchRecord =>
    pictureSearch({ picture: { ...pictureSearch().picture, sent: { ...SENT, ...more } } });

  it('is said once where its size is what it was', async () => {
    await show(sent({}));
    expect(text()).toContain('Sent 60 kB, 480 × 220');
    expect(text()).not.toContain('was');
  });

  it.each([
    [{ originalBytes: 900_000 }, '(was 900 kB, 480 × 220)'],
    [{ originalWidth: 960 }, '(was 60 kB, 960 × 220)'],
  ])('is compared with what was read where that was another: %j', async (more, words) => {
    await show(sent(more));
    expect(text()).toContain(words);
  });
});

describe('the notes of a search', () => {
  const noted = (...notes: SearchNote[]): SearchRecord => pictureSearch({ notes });

  it('are one line that names them, and opens to all that there is to say', async () => {
    await show(noted('from-screen', 'small-picture'));
    const [fold, ...others] = folds();
    expect(others).toEqual([]);
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('From the screen · Small picture');
    const items = [...(fold?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
    expect(items[0]).toMatch(/^The picture was taken from the screen/);
    expect(items[1]).toMatch(/at least 800 × 800 pixels/);
  });

  it('stand below the picture and what is beside it, as wide as the panel', async () => {
    await show(noted('small-picture'));
    expect(heading().parentElement?.parentElement?.contains(folds()[0] ?? null)).toBe(false);
  });

  it('are not hidden where they are all that there is to say', async () => {
    await show(noted('opened-elsewhere'));
    expect(folds()).toEqual([]);
    expect(text()).toContain('1688’s own picture search was opened in a tab.');
  });
});

describe('the heading', () => {
  it('is for screen readers alone where the offer’s card follows', async () => {
    await show(offerLookup({ title: 'Sample dress' }), true);
    expect(heading().textContent).toBe('Sample dress');
    expect(heading().className).toBe('for-screen-readers');
    await show(offerLookup());
    expect(heading().className).not.toContain('for-screen-readers');
  });
});

describe('the words of a search', () => {
  const NARROWED = { ...NO_OPTIONS, filters: ['new7' as const], priceFrom: 500 };
  const box = (): HTMLInputElement => element('input[aria-label="Change the keyword"]') as never;
  const change = (words: string): Promise<void> =>
    act(() => {
      box().value = words;
      box().dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('can be changed, and are searched for with the same wishes', async () => {
    const sent = fakeWorker();
    await show(keywordSearch({ options: NARROWED }));
    expect(heading().textContent).toBe('马克杯');
    expect(box().value).toBe('马克杯');
    await change(' 陶瓷  马克杯 ');
    await press('Search');
    expect(sent).toMatchObject([
      {
        name: 'search.keyword',
        command: { keyword: '陶瓷 马克杯', options: NARROWED, windowId: 7 },
      },
    ]);
  });

  it('can be a link to an offer as well', async () => {
    const sent = fakeWorker();
    await show(keywordSearch());
    await change('https://detail.1688.com/offer/600000000001.html');
    await press('Search');
    expect(sent).toMatchObject([{ name: 'search.offer', command: { offerId: '600000000001' } }]);
  });

  it.each([
    [' ', 'Type a keyword'],
    ['https://', 'This is not a web address.'],
  ])('say what is wrong with “%s”', async (words, why) => {
    const sent = fakeWorker();
    await show(keywordSearch());
    await change(words);
    await press('Search');
    expect(said('alert').join('')).toContain(why);
    expect(sent).toEqual([]);
  });

  it('are no field where a category is listed', async () => {
    const options = { ...NO_OPTIONS, category: { id: '311', name: 'Cups' } };
    await show(keywordSearch({ keyword: '', options }));
    expect(heading().textContent).toBe('Offers in Cups');
    expect(document.querySelector('input')).toBeNull();
  });
});
