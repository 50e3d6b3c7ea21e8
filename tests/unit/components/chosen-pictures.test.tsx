// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PictureIntake } from '@/components/picture/picture-intake';
import { preferences } from '@/components/state/preferences';
import { MOST_BYTES } from '@/lib/picture/limits';
import { database } from '@/lib/store/database';
import { dayCount, dayOf } from '@/lib/store/day-count';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { connect } from './connect';
import {
  at,
  button,
  click,
  failing,
  fakeWorker,
  mount,
  press,
  said,
  settle,
  unmount,
  until,
} from './mount';

const text = (): string => document.body.textContent;
const picture = (name: string, bytes = name): File =>
  new File([bytes], name, { type: 'image/png' });
const pictures = (count: number): File[] =>
  Array.from({ length: count }, (_, index) => picture(`${String(index + 1)}.png`));
const ticks = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** A folder as the browser hands it over: it has a size, and fails when it is read. */
const folder = (name: string): File => {
  const arrayBuffer = () => Promise.reject(new DOMException('no file', 'NotFoundError'));
  const file = new File([name], name);
  const parts = { size: 4096, arrayBuffer, slice: () => ({ arrayBuffer }) };
  for (const [part, value] of Object.entries(parts)) Object.defineProperty(file, part, { value });
  return file;
};
const heavy = (name: string): File =>
  Object.defineProperty(picture(name), 'size', { value: MOST_BYTES + 1 });

const choose = async (...files: File[]): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no way to choose files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

beforeEach(async () => {
  await connect('crossborder');
  await dayCount.write({ day: dayOf(Date.now()), calls: 340 });
});
afterEach(() => {
  unmount();
  preferences.value = DEFAULT_PREFERENCES;
});

const show = (): Promise<void> => mount(<PictureIntake windowId={7} focused={false} />);

describe('what cannot be read as a picture', () => {
  const stored = async (): Promise<number> => (await database()).count('pictures');
  const refused = async (words: string): Promise<void> => {
    await until(() => expect(said('alert').join()).toContain(words));
    expect(said('alert').join()).not.toContain('room');
  };

  it.each([
    ['a folder', folder('mugs'), '“mugs” cannot be read. It is a folder'],
    ['a file that is too large', heavy('big.png'), 'The picture is larger than 40 MB.'],
  ])('is refused with the reason, and not stored: %s', async (_, file, words) => {
    const before = await stored();
    const sent = fakeWorker();
    await show();
    await choose(file);
    await refused(words);
    expect(sent).toEqual([]);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['folders', [folder('mugs'), folder('cups')], '“mugs” cannot be read.'],
    ['large files', [heavy('a.png'), heavy('b.png')], 'The picture is larger than 40 MB.'],
  ])('is said of several by the press that searches: %s', async (_, files, words) => {
    const sent = fakeWorker();
    await show();
    await choose(...files);
    await until(() => expect(ticks()).toHaveLength(2));
    await press('Search 2 pictures, one answer');
    await refused(words);
    expect(sent).toEqual([]);
  });

  it('is no full disk where the store fails otherwise, and is one where it is full', async () => {
    fakeWorker();
    await show();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const [name, words] of [
      ['QuotaExceededError', 'There is no room left to store results.'],
      ['DataCloneError', 'Something went wrong in the extension.'],
    ] as const) {
      put.mockImplementationOnce(() => {
        throw new DOMException('failed', name);
      });
      await choose(picture('only.png'));
      await until(() => expect(said('alert').join()).toContain(words));
    }
  });
});

describe('pictures that are chosen at once', () => {
  it('are listed with what they take, and searched for together', async () => {
    const sent = fakeWorker();
    await show();
    await choose(...pictures(4));
    await until(() => expect(ticks()).toHaveLength(4));
    await until(() =>
      expect(text()).toContain('4 pictures: about 8 calls (today 340 of 5,000 used)'),
    );
    await until(() => expect(document.activeElement?.textContent).toBe('Chosen pictures'));
    expect(sent).toEqual([]);
    await press('Search 4 pictures, one answer');
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ name: 'search.several', command: { windowId: 7 } });
    const sources = sent[0]?.command['sources'] as { kind: string; name: string }[];
    expect(sources.map(({ name }) => name)).toEqual(['1.png', '2.png', '3.png', '4.png']);
    await until(() => expect(ticks()).toHaveLength(0));
  });

  it('can be left out one by one, down to one and to none', async () => {
    const sent = fakeWorker();
    await show();
    await choose(...pictures(2));
    await click(() => at(ticks(), 0));
    await until(() => expect(text()).toContain('1 picture: about 2 calls'));
    await click(() => at(ticks(), 1));
    await until(() => expect(said('status')).toContain('Tick at least one picture.'));
    await click(() => at(ticks(), 1));
    await press('Search this picture');
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      name: 'search.picture',
      command: { source: { kind: 'stored', name: '2.png' } },
    });
  });

  it('are taken up to six, each once, and nothing that is no picture', async () => {
    fakeWorker();
    await show();
    const words = new File(['x'], 'list.txt', { type: 'text/plain' });
    await choose(picture('a.png'), picture('again.png', 'a.png'), words, ...pictures(5));
    await until(() => expect(ticks()).toHaveLength(5));
    await until(() => expect(text()).toContain('Only the first 6 are taken.'));
    await until(() => expect(text()).toContain('1 file shows a picture that is here already.'));
    await until(() => expect(text()).toContain('1 file is no picture and was left out.'));
  });

  it.each([
    ['one', [picture('only.png')]],
    ['one twice', [picture('only.png'), picture('copy.png', 'only.png')]],
    [
      'one beside what is none',
      [new File(['x'], 'x.txt', { type: 'text/plain' }), picture('only.png')],
    ],
  ])('are searched for at once where there is just %s', async (_, files) => {
    const sent = fakeWorker();
    await show();
    await choose(...files);
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      name: 'search.picture',
      command: { source: { kind: 'stored', name: 'only.png' } },
    });
    await until(() => expect(ticks()).toHaveLength(0));
  });

  it('are not searched for where the day leaves too few calls', async () => {
    preferences.value = { ...DEFAULT_PREFERENCES, dayCap: 345 };
    const sent = fakeWorker();
    await show();
    await choose(...pictures(3));
    await until(() => expect(text()).toContain('about 6 calls (today 340 of 345 used)'));
    await until(() =>
      expect(said('status').join()).toContain('Your daily limit does not leave that many.'),
    );
    await press('Search 3 pictures, one answer');
    expect(sent).toEqual([]);
    await click(() => at(ticks(), 0));
    await press('Search 2 pictures, one answer');
    await until(() => expect(sent).toHaveLength(1));
  });

  it('take one call each at an interface without uploads', async () => {
    await connect('top');
    fakeWorker();
    await show();
    await choose(...pictures(3));
    await until(() => expect(text()).toContain('3 pictures: about 3 calls'));
  });

  it('need a key', async () => {
    await connect(null);
    const sent = fakeWorker();
    await show();
    await choose(...pictures(2));
    await until(() =>
      expect(text()).toContain('Searching several pictures at once needs a 1688 key.'),
    );
    await press('Search 2 pictures, one answer');
    expect(sent).toEqual([]);
  });

  it('stay where the search could not begin, and go when they are not wanted', async () => {
    fakeWorker(failing('search.several', 'interrupted'));
    await show();
    await choose(...pictures(2));
    await press('Search 2 pictures, one answer');
    await until(() => expect(said('alert')).toHaveLength(1));
    expect(button('Search 2 pictures, one answer')).toBeDefined();
    await press('Cancel');
    await until(() => expect(ticks()).toHaveLength(0));
  });
});
