// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { keepPicture, readPicture } from '@/lib/store/pictures';
import { addSearch } from '@/lib/store/searches';
import { cropPictures, frame, keyOn, showCrop, shows } from './crop-stage';
import { button, click, fakeWorker, named, press, said, until } from './mount';
import { pictureSearch } from './sample-search';

const SEARCH_ID = 'b9f5f3a2-0d0c-4a52-9d3e-5f4f6f0c6f11';

let pictureId: string;
const kept = cropPictures();
beforeEach(() => {
  pictureId = kept();
});
const showGiven = (): Promise<void> => showCrop({ kind: 'crop', pictureId, name: 'mug.png' });
const key = (name: string, more: KeyboardEventInit = {}) => keyOn(frame(), name, more);
const pressNamed = (name: string): Promise<void> => click(() => named(name));

describe('a picture that is cropped before it is searched for', () => {
  it('can be searched whole by one key', async () => {
    const sent = fakeWorker();
    await showGiven();
    expect(document.activeElement?.textContent).toBe('Search the whole picture');
    await until(shows('800 × 640 of 1000 × 800 pixels'));
    expect(document.activeElement?.textContent).toBe('Search the whole picture');
    await press('Search the whole picture');
    expect(sent).toEqual([
      {
        name: 'search.picture',
        command: {
          searchId: expect.any(String) as string,
          source: { kind: 'stored', pictureId, name: 'mug.png' },
          options: NO_OPTIONS,
          windowId: 7,
        },
      },
    ]);
  });

  it('is cut out as the frame stands, and kept for the search', async () => {
    const sent = fakeWorker();
    await showGiven();
    await until(shows('800 × 640'));
    await key('ArrowLeft');
    await key('ArrowRight', { shiftKey: true });
    await key('ArrowUp', { shiftKey: true });
    expect(said('status').at(-1)).toBe('810 × 630 of 1000 × 800 pixels');
    await key('Enter');
    await until(() => expect(sent).toHaveLength(1));
    const { source } = sent[0]?.command as { source: { pictureId: string; name: string } };
    expect(source).toMatchObject({ kind: 'stored', name: 'mug.png' });
    expect(await (await readPicture(source.pictureId))?.text()).toBe('810x630 image/png');
  });

  it('takes Enter for the part, once the frame was moved', async () => {
    fakeWorker();
    await showGiven();
    await until(shows('800 × 640'));
    expect(document.activeElement).toBe(button('Search the whole picture'));
    await keyOn(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(frame());
  });

  it('is turned with its frame, and as before after a reset', async () => {
    const sent = fakeWorker();
    await showGiven();
    await until(shows('800 × 640'));
    await pressNamed('Turn left');
    shows('640 × 800 of 800 × 1000 pixels')();
    await press('Search the whole picture');
    await until(() => expect(sent).toHaveLength(1));
    const { source } = sent[0]?.command as { source: { pictureId: string } };
    expect(await (await readPicture(source.pictureId))?.text()).toBe('800x1000 image/png');
    await pressNamed('Reset');
    shows('800 × 640 of 1000 × 800 pixels')();
  });

  it.each(['Escape', 'Cancel'])('is left by %s', async (way) => {
    const sent = fakeWorker();
    await showGiven();
    await until(shows('800 × 640'));
    if (way === 'Cancel') await press(way);
    else await key(way);
    expect(sent).toEqual([{ name: 'panel.back', command: { windowId: 7 } }]);
  });

  it.each([
    ['pruned', () => Promise.resolve('gone'), 'no longer kept'],
    ['no picture', () => keepPicture(new Blob(['words']), Date.now()), 'not a picture'],
  ])('says that it is %s, and can be searched for all the same', async (_, kept, words) => {
    fakeWorker();
    pictureId = await kept();
    await showGiven();
    await until(() => expect(said('alert').join(' ')).toContain(words));
    expect(button('Search the whole picture')).toBe(document.activeElement);
    expect(document.body.textContent).not.toContain('Search this part');
  });
});

describe('the picture of a search', () => {
  const region = { x1: 50, x2: 250, y1: 100, y2: 300 };
  const sent = { originalBytes: 9, originalWidth: 1000, originalHeight: 800, sentBytes: 9 };
  const place = { kind: 'adjust', searchId: SEARCH_ID } as const;
  const adjust = async (more: Parameters<typeof pictureSearch>[0] = {}): Promise<void> => {
    const search = pictureSearch({ id: SEARCH_ID, ...more });
    const picture = {
      ...search.picture,
      preparedId: pictureId,
      sent: { ...sent, sentWidth: 500, sentHeight: 400, quality: 0.9 },
    };
    await addSearch({ ...search, source: { kind: 'stored', pictureId, name: 'mug.png' }, picture });
    await showCrop(place);
    await until(shows(' of 1000 × 800 pixels'));
  };

  it('is framed at the part that is searched for, in its own pixels', async () => {
    fakeWorker();
    await adjust({ region });
    shows('400 × 400 of')();
    expect(document.activeElement).toBe(frame());
  });

  it('is framed at the subject that 1688 looks at, where no part is chosen', async () => {
    fakeWorker();
    await adjust({ regions: { current: region, subjects: [region] } });
    shows('400 × 400 of')();
  });

  it('is searched for with the same wishes', async () => {
    const commands = fakeWorker();
    const options = { ...NO_OPTIONS, words: '陶瓷' };
    await adjust({ options });
    await press('Search this part');
    await until(() => expect(commands).toHaveLength(1));
    expect(commands[0]).toMatchObject({
      name: 'search.picture',
      command: { options, windowId: 7, source: { kind: 'stored', name: 'mug.png' } },
    });
  });

  it.each([
    ['is the search itself', {}, { name: 'panel.back', command: { windowId: 7 } }],
    [
      'is another search than that of a part',
      { region },
      { name: 'search.region', command: { searchId: SEARCH_ID, region: null, windowId: 7 } },
    ],
  ])('whole %s', async (_, more, command) => {
    const commands = fakeWorker();
    await adjust(more);
    await press('Search the whole picture');
    expect(commands).toMatchObject([command]);
  });

  it('of a search that is gone is gone with it', async () => {
    fakeWorker();
    await showCrop(place);
    await until(() => expect(said('alert').join(' ')).toContain('no longer kept'));
  });
});
