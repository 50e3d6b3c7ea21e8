// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startHover } from '@/components/hover/start-hover';
import {
  byId,
  fakeMessages,
  fakePixels,
  happen,
  MUG,
  openPage,
  point,
  rest,
  shownButton,
  standInShop,
} from './page';

const CANVAS = '<canvas id="canvas" data-box="100 100 200 200"></canvas>';
const POSTER = 'https://shop.test/poster.jpg';
const film = (poster: string): string =>
  `<video id="film" src="https://films.test/a.mp4" ${poster} data-box="100 100 200 200"></video>`;

/** Whether the button comes for who dwells on a page of this. */
function comesOn(html: string): boolean {
  openPage(html);
  const video = document.querySelector('video');
  // It has been started, and shows a frame.
  const poster = video?.getAttribute('poster') ?? '';
  const size = { videoWidth: 640, videoHeight: 480, readyState: 4, HAVE_CURRENT_DATA: 2 };
  const started = { poster, paused: false, currentTime: 1, played: { length: 1 }, ...size };
  for (const [name, value] of Object.entries(started)) {
    if (video) Object.defineProperty(video, name, { value });
  }
  startHover(window);
  point(900, 700);
  point(150, 150);
  rest();
  return shownButton() !== null;
}

async function sentByPress(): Promise<unknown> {
  const sent = fakeMessages();
  const button = shownButton();
  if (button) happen(button, new MouseEvent('click', { bubbles: true, composed: true }));
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  return sent[0];
}

standInShop();

describe('pixels of another site', () => {
  it.each([
    ['a canvas', CANVAS],
    ['a film without a poster', film('')],
  ])('bear no button where nothing else is known of them: %s', (_, html) => {
    fakePixels({ areForeign: true });
    expect(comesOn(html)).toBe(false);
    fakePixels({ areForeign: false });
    expect(comesOn(html)).toBe(true);
  });

  it('in a film are searched for by its poster', async () => {
    fakePixels({ areForeign: true });
    expect(comesOn(film(`poster="${POSTER}"`))).toBe(true);
    expect(await sentByPress()).toMatchObject({ hovered: { addresses: [POSTER], data: null } });
  });
});

describe('what people write', () => {
  it.each([
    ['a picture in a text', `<div contenteditable="true">${MUG}</div>`],
    ['one in an attribute without a value', `<div contenteditable>${MUG}</div>`],
    [
      'one that is no text itself',
      `<div contenteditable="true"><p contenteditable="FALSE">${MUG}</p></div>`,
    ],
    ['one in a plain text', `<div contenteditable="plaintext-only">${MUG}</div>`],
  ])('bears no button: %s', (_, html) => {
    expect(comesOn(html)).toBe(false);
  });

  it('bears none in a page that is an editor as a whole', () => {
    Object.assign(document, { designMode: 'on' });
    expect(comesOn(MUG)).toBe(false);
    Object.assign(document, { designMode: 'off' });
    expect(comesOn(MUG)).toBe(true);
  });

  it('bears none in a part of the page with a root of its own', () => {
    openPage('<div id="editor" contenteditable="true" data-box="100 100 200 200"></div>');
    const root = byId('editor').attachShadow({ mode: 'open' });
    root.innerHTML = MUG;
    Object.assign(root, { elementsFromPoint: () => [...root.children] });
    Object.assign(browser, { dom: { openOrClosedShadowRoot: () => root } });
    startHover(window);
    point(150, 150);
    rest();
    expect(shownButton()).toBeNull();
  });

  it('ends where the text does', () => {
    expect(comesOn(`<div contenteditable="false">${MUG}</div>`)).toBe(true);
  });
});
