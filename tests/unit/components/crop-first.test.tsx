// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureIntake } from '@/components/picture/picture-intake';
import { preferences } from '@/components/state/preferences';
import type { Dialect } from '@/lib/offers/dialects';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { readPicture } from '@/lib/store/pictures';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { connect } from './connect';
import { cropPictures, frame, keyOn, PNG, showCrop, shows } from './crop-stage';
import {
  button,
  element,
  fakePort,
  fakeWorker,
  field,
  mount,
  press,
  said,
  settle,
  type,
  until,
} from './mount';

let pictureId: string;
const kept = cropPictures();
beforeEach(() => {
  pictureId = kept();
});
const showGiven = (): Promise<void> => showCrop({ kind: 'crop', pictureId, name: 'mug.png' });

describe('words beside a picture that is cropped', () => {
  const WORDS = 'Words beside the picture';
  const HINT = 'What in the picture is meant';
  const labels = (): string[] =>
    [...document.querySelectorAll('label')].map((one) => one.innerText);
  const shownFor = async (dialect: Dialect | null): Promise<ReturnType<typeof fakeWorker>> => {
    const sent = fakeWorker();
    await connect(dialect);
    await showGiven();
    await until(shows('800 × 640'));
    return sent;
  };

  it.each([
    ['crossborder', [WORDS, HINT]],
    ['top', [WORDS]],
    ['partner', []],
    [null, []],
  ] as const)('can be typed where the interface takes them: %s', async (dialect, fields) => {
    await shownFor(dialect);
    expect(labels()).toEqual(fields);
    expect(document.querySelector('details')?.open ?? false).toBe(false);
  });

  it.each([
    ['Search this part', false],
    ['Search the whole picture', true],
  ])('go along: %s', async (press_, isWhole) => {
    const sent = await shownFor('crossborder');
    await type(WORDS, '陶瓷');
    await type(HINT, 'the bag');
    await press(press_);
    await until(() => expect(sent).toHaveLength(1));
    const { source, options } = sent[0]?.command as {
      source: { pictureId: string };
      options: object;
    };
    expect(options).toEqual({ ...NO_OPTIONS, words: '陶瓷', hint: 'the bag' });
    expect(source.pictureId === pictureId).toBe(isWhole);
  });

  it('are ended by Enter, which searches the part only once the frame was moved', async () => {
    const sent = await shownFor('crossborder');
    await type(HINT, 'the bag');
    await keyOn(field(HINT), 'Enter', { isComposing: true });
    await keyOn(field(HINT), 'ArrowLeft');
    expect(sent).toEqual([]);
    await keyOn(field(HINT), 'Enter');
    expect(sent[0]).toMatchObject({ command: { source: { pictureId } } });
    await settle();
    await keyOn(frame(), 'ArrowLeft');
    await keyOn(field(HINT), 'Enter');
    await until(() => expect(sent).toHaveLength(2));
    expect(sent[1]).not.toMatchObject({ command: { source: { pictureId } } });
  });

  it('are opened by Enter without a search, and left by Escape', async () => {
    const sent = await shownFor('crossborder');
    await keyOn(element('summary'), 'Enter');
    expect(sent).toEqual([]);
    await keyOn(field(WORDS), 'Escape');
    expect(sent).toMatchObject([{ name: 'panel.back' }]);
  });

  it('do not push the title of the page aside', async () => {
    const sent = fakeWorker();
    await showCrop({ kind: 'crop', pictureId, name: 'Mug', title: 'Mug – My shop' });
    await until(shows('800 × 640'));
    await press('Search this part');
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ command: { source: { name: 'Mug', title: 'Mug – My shop' } } });
  });
});

describe('a picture that is still being read', () => {
  let breakPort: () => void;
  beforeEach(() => {
    breakPort = fakePort();
  });
  const awaited = (more: { since?: number; asksFor?: string } = {}): Promise<void> =>
    showCrop({ kind: 'crop', pictureId, awaited: { since: Date.now(), ...more } });

  it('is waited for, and can be left', async () => {
    const sent = fakeWorker();
    await awaited();
    expect(said('status')).toContain('Reading the picture…');
    expect(document.body.textContent).not.toContain('Search');
    await keyOn(document.activeElement, 'Escape');
    await press('Cancel');
    expect(sent.map(({ name }) => name)).toEqual(['panel.back', 'panel.back']);
  });

  it('says what Chrome asks for', async () => {
    await awaited({ asksFor: 'shop.test' });
    expect(said('status').join('')).toContain('pictures from shop.test');
  });

  it('that never came is not waited for', async () => {
    await awaited({ since: Date.now() - 3600 * 1000 });
    await until(() => expect(said('alert').join('')).toContain('interrupted'));
    expect(said('status').join('')).toBe('');
  });

  it('is not waited for once its worker has died', async () => {
    await awaited();
    expect(said('alert')).toEqual([]);
    breakPort();
    await until(() => expect(said('alert').join('')).toContain('interrupted'));
    expect(said('status').join('')).toBe('');
  });

  it('can be cropped as soon as it is there', async () => {
    fakeWorker();
    await awaited();
    await showGiven();
    await until(shows('800 × 640'));
    expect(document.activeElement).toBe(button('Search the whole picture'));
  });
});

describe('a picture that is given in the panel', () => {
  afterEach(() => {
    preferences.value = DEFAULT_PREFERENCES;
  });

  it.each([
    [false, 'search.picture', (command: object) => command],
    [true, 'panel.show', ({ place }: { place?: object }) => ({ source: place })],
  ])('is shown first where that is wanted: %s', async (cropFirst, name, read) => {
    preferences.value = { ...DEFAULT_PREFERENCES, cropFirst };
    const sent = fakeWorker();
    await mount(<PictureIntake windowId={7} focused={false} />);
    await act(() => {
      const input = document.querySelector('input[type=file]');
      const file = new File([PNG], 'mug.png', { type: 'image/png' });
      Object.defineProperty(input, 'files', { value: [file] });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ name, command: { windowId: 7 } });
    const { source } = read(sent[0]?.command ?? {}) as { source: { pictureId: string } };
    expect(source).toMatchObject({ name: 'mug.png' });
    expect((await readPicture(source.pictureId))?.size).toBe(PNG.length);
  });

  it.each([
    [false, 'https://shop.test/a.jpg', 'search.picture'],
    [true, 'https://shop.test/a.jpg', 'search.crop'],
    [true, '1234567890123456789', 'search.picture'],
  ])(
    'by what names it is read first where that is wanted: %s, %s',
    async (cropFirst, text, name) => {
      preferences.value = { ...DEFAULT_PREFERENCES, cropFirst };
      const sent = fakeWorker();
      await mount(<PictureIntake windowId={7} focused={false} />);
      const box = element('input[type=search]') as HTMLInputElement;
      await act(() => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(() => {
        box.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
      await until(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({ name, command: { windowId: 7 } });
    },
  );
});
