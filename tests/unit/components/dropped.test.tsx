// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { WindowPanel } from '@/components/panel/window-panel';
import { panelView, showPlace } from '@/lib/store/panel-view';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { element, fakeWorker, mount, said, settle, unmount, until } from './mount';

/** What is dragged: texts by their kinds, and files. */
interface Dragged {
  texts?: Record<string, string>;
  files?: File[];
}

/** Drags something over an element or drops it there. @returns whether the page took it */
const drag = async (
  type: 'dragover' | 'drop',
  { texts = {}, files = [] }: Dragged,
  on: HTMLElement,
): Promise<boolean> => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const types = [...Object.keys(texts), ...(files.length > 0 ? ['Files'] : [])];
  const dataTransfer = { types, files, getData: (kind: string) => texts[kind] ?? '' };
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  await act(() => void on.dispatchEvent(event));
  await settle();
  return event.defaultPrevented;
};
const WORDS = { texts: { 'text/plain': 'mug', 'text/html': '<b>mug</b>' } };
const PICTURE = {
  texts: { 'text/uri-list': 'https://shop.test/a.jpg', 'text/plain': 'https://shop.test/a.jpg' },
};

beforeEach(async () => {
  localStorage.clear();
  fakePermissions();
  await connect('crossborder');
});
afterEach(unmount);

describe('what is dragged into the panel', () => {
  const box = (): HTMLElement => element('input[type=search]');

  it('is typed where it is words and dropped on the box', async () => {
    const sent = fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    expect(await drag('dragover', WORDS, box())).toBe(false);
    expect(await drag('drop', WORDS, box())).toBe(false);
    expect(said('alert')).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('is searched for where it is a picture, also on the box', async () => {
    const sent = fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    expect(await drag('dragover', PICTURE, box())).toBe(true);
    expect(await drag('drop', PICTURE, box())).toBe(true);
    await until(() => expect(sent.map(({ name }) => name)).toEqual(['search.picture']));
  });

  it('is told to be typed where it is words and dropped elsewhere', async () => {
    fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    expect(await drag('drop', WORDS, document.body)).toBe(true);
    await until(() => expect(said('alert').join()).toContain('Type keywords into the box'));
  });
});

describe('pictures that were dropped', () => {
  const ticks = (): boolean[] =>
    [...document.querySelectorAll<HTMLInputElement>('section li input')].map((one) => one.checked);

  it('stay ticked in incognito when the panel is looked at again, and go with the place', async () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await panelView(7).write({ place: { kind: 'saved' }, trail: [] });
    fakeWorker();
    await mount(<WindowPanel windowId={7} />);
    const files = ['1.png', '2.png'].map((name) => new File([name], name, { type: 'image/png' }));
    await drag('drop', { files }, document.body);
    await until(() => expect(ticks()).toEqual([true, true]));
    await act(() => element('section li input').click());
    await act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settle();
    expect(ticks()).toEqual([false, true]);
    await act(() => showPlace(7, { kind: 'pool' }));
    await until(() => expect(ticks()).toEqual([]));
  });
});
