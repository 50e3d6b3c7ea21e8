// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AdjustButton } from '@/components/crop/adjust-button';
import { QueryHeader } from '@/components/panel/query-header';
import { boxOf } from '@/components/picture/region-box';
import { TitleNote } from '@/components/picture/title-note';
import type { Dialect } from '@/lib/offers/dialects';
import type { Region } from '@/lib/offers/region';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { connect } from './connect';
import { button, fakeWorker, mount, press, unmount } from './mount';
import { pictureSearch } from './sample-search';

const ORIGINAL = 'https://cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib.jpg';
const THUMBNAIL = ORIGINAL.replace('.jpg', '.220x220.jpg');
const [MUG, BAG]: [Region, Region] = [
  { x1: 100, x2: 300, y1: 40, y2: 200 },
  { x1: 0, x2: 400, y1: 0, y2: 400 },
];
const onPage = (more: object = {}): PictureSource => ({
  kind: 'page',
  address: THUMBNAIL,
  pageAddress: 'https://shop.test/',
  tabId: 1,
  frameId: 0,
  windowId: 7,
  ...more,
});
const seen = (more: Partial<PictureSearch> = {}): PictureSearch => {
  const search = pictureSearch({ regions: { current: MUG, subjects: [MUG, BAG] }, ...more });
  const picture = { ...search.picture, imageId: null, imageAddress: ORIGINAL };
  return { ...search, source: onPage(), picture, ...more };
};
const show = (search: PictureSearch): Promise<void> =>
  mount(<QueryHeader search={search} windowId={7} isArrival={false} />);
const load = (width: number, height: number): Promise<void> =>
  act(() => {
    const picture = document.querySelector('img');
    Object.defineProperties(picture, {
      naturalWidth: { value: width },
      naturalHeight: { value: height },
    });
    picture?.dispatchEvent(new Event('load'));
  });
const subject = (number: number): HTMLButtonElement => {
  const name = `Subject ${String(number)} of 2`;
  const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const has = (words: string): boolean => document.body.textContent.includes(words);

afterEach(unmount);

describe('what 1688 sees in a picture', () => {
  it('is framed where it stands in the original, once its size is known', async () => {
    await show(seen());
    expect(document.querySelector('img')?.src).toBe(ORIGINAL);
    await load(400, 400);
    const { left, top, width, height } = subject(1).style;
    expect([left, top, width, height]).toEqual(['25%', '10%', '50%', '40%']);
    // The mug stands in the bag's box: it lies above it, or nobody could press it.
    expect(Number(subject(1).style.zIndex)).toBeGreaterThan(Number(subject(2).style.zIndex));
    expect([1, 2].map((at) => subject(at).getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  });

  it('is a new search of the same picture, when it is pressed', async () => {
    const sent = fakeWorker();
    await show(seen());
    await act(() => subject(2).click());
    expect(sent).toMatchObject([
      { name: 'search.region', command: { searchId: 'picture', region: BAG, windowId: 7 } },
    ]);
  });

  it('is not searched for twice, and leads back to the whole picture', async () => {
    const sent = fakeWorker();
    await show(seen({ region: BAG }));
    expect([1, 2].map((at) => subject(at).getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    await act(() => subject(2).click());
    expect(sent).toEqual([]);
    await press('Whole picture');
    expect(sent).toMatchObject([{ name: 'search.region', command: { region: null } }]);
  });

  it('offers no way back from where nobody has gone', async () => {
    await show(seen());
    expect(has('Whole picture')).toBe(false);
  });

  it('can be chosen without the picture, by its number', async () => {
    await show(seen({ source: { kind: 'imageId', imageId: '1234567890123456789' } }));
    expect(document.querySelector('img')).toBeNull();
    expect([subject(1).textContent, subject(2).textContent]).toEqual(['1', '2']);
    expect(subject(1).style.left).toBe('');
  });

  it.each([
    ['nothing was told', null],
    ['nothing was found', { current: null, subjects: [] }],
  ])('is no matter where %s', async (_, regions) => {
    await show(seen({ regions }));
    expect(document.querySelector('[role="group"]')).toBeNull();
    expect(document.querySelector('img')?.src).toBe(THUMBNAIL);
  });

  it.each([
    ['inside', { x1: 10, x2: 20, y1: 0, y2: 100 }, { left: 10, top: 0, width: 10, height: 100 }],
    [
      'over the edge',
      { x1: 90, x2: 300, y1: 0, y2: 50 },
      { left: 90, top: 0, width: 10, height: 50 },
    ],
    ['outside', { x1: 100, x2: 300, y1: 0, y2: 50 }, null],
  ])('is drawn as far as it lies in the picture: %s', (_, region, box) => {
    expect(boxOf(region, { width: 100, height: 100 })).toEqual(box);
  });
});

describe('the page’s title', () => {
  const TITLE = 'Ceramic mug – My shop';
  const titled = (more: Partial<PictureSearch> = {}): PictureSearch =>
    seen({ source: onPage({ title: TITLE }), ...more });
  const showNote = (search: PictureSearch): Promise<void> =>
    mount(<TitleNote search={search} windowId={7} />);

  it('is shown and not sent, until somebody presses for it', async () => {
    const sent = fakeWorker();
    await showNote(titled());
    expect(has(`Page: “${TITLE}”`)).toBe(true);
    await press('Also send the page’s title');
    expect(sent).toMatchObject([
      { name: 'search.narrow', command: { searchId: 'picture', options: { useTitle: true } } },
    ]);
  });

  it('that is sent can be left out again, and all other wishes stay', async () => {
    const sent = fakeWorker();
    const options = { ...NO_OPTIONS, useTitle: true, hint: 'the mug' };
    await showNote(titled({ options }));
    expect(has(`as a hint: “${TITLE}”`)).toBe(true);
    await press('Leave the title out');
    expect(sent[0]?.command).toMatchObject({ options: { ...options, useTitle: false } });
  });

  it.each<[string, PictureSearch]>([
    ['there is none', titled({ source: onPage({ title: ' ' }) })],
    ['the picture is from no page', titled({ source: { kind: 'address', address: ORIGINAL } })],
    ['the interface does not take it', titled({ dialect: 'partner' })],
    ['nobody has answered', titled({ dialect: null })],
    ['the search is at work', titled({ state: 'running' })],
    [
      'the search by any address answered',
      titled({ picture: { ...titled().picture, publicAddress: 'https://shop.test/a.jpg' } }),
    ],
  ])('is not spoken of where %s', async (_, search) => {
    await showNote(search);
    expect(document.body.textContent).toBe('');
  });
});

describe('the way to the cropping', () => {
  it('opens the search’s picture in the same panel', async () => {
    await connect('crossborder');
    const sent = fakeWorker();
    await mount(<AdjustButton search={seen()} windowId={7} />);
    await press('Adjust');
    expect(sent).toEqual([
      {
        name: 'panel.show',
        command: { place: { kind: 'adjust', searchId: 'picture' }, windowId: 7 },
      },
    ]);
  });

  const stored = { kind: 'stored', pictureId: 'p', name: '' } as const;
  const kept = { ...seen().picture, preparedId: 'p' };
  const elsewhere = onPage({ address: 'https://cdn.test/a.jpg' });
  it.each<[string, boolean, Dialect | null, PictureSearch]>([
    ['1688’s own picture', true, 'crossborder', seen()],
    ['a file', true, 'crossborder', seen({ source: stored })],
    ['a picture that was read', true, 'top', seen({ source: elsewhere, picture: kept })],
    ['a picture that was read, without a key', true, null, seen({ source: stored })],
    ['a picture that was never read', false, 'crossborder', seen({ source: elsewhere })],
    ['an imageId', false, 'crossborder', pictureSearch()],
    ['a file, where only addresses are taken', false, 'partner', seen({ source: stored })],
  ])('is there for %s: %s', async (_, isThere, dialect, search) => {
    await connect(dialect);
    await mount(<AdjustButton search={search} windowId={7} />);
    expect(has('Adjust')).toBe(isThere);
    if (isThere) expect(button('Adjust').type).toBe('button');
  });
});
