// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startHover } from '@/components/hover/start-hover';
import {
  byId,
  fakeMessages,
  happen,
  MUG,
  openPage,
  point,
  rest,
  shownButton,
  tellPage,
  standInShop,
} from './page';

const SITE = 'https://shop.test/*';
const on = (...matches: string[]) => ({ hoverSites: { matches, excludeMatches: [] } });
const ID = browser.runtime.id;

const BUBBLING = { bubbles: true, composed: true };
/** Something that a person does on the button. */
const touch = (event: Event): void => {
  const button = shownButton();
  if (!button) throw new Error('there is no button');
  happen(button, event);
};
/** What the page's window takes such things for to have happened on. */
const host = (): Element => (shownButton()?.getRootNode() as ShadowRoot).host;
const start = (): void => startHover(window);

standInShop();

describe('a press', () => {
  const press = async (): Promise<void> => {
    touch(new MouseEvent('click', BUBBLING));
    await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  };
  const showOn = (html: string): void => {
    openPage(html);
    start();
    point(150, 150);
    rest();
  };

  it('sends the picture, and the button is gone before', async () => {
    const sent = fakeMessages();
    showOn(MUG);
    await press();
    expect(shownButton()).toBeNull();
    expect(sent).toEqual([
      {
        hovered: {
          addresses: ['https://shop.test/mug.jpg'],
          data: null,
          placement: {
            left: 100,
            top: 100,
            width: 200,
            height: 200,
            viewportWidth: 1000,
            viewportHeight: 800,
          },
          title: 'Striped mug',
        },
      },
    ]);
  });

  it.each([
    ['another address', () => byId('mug').setAttribute('src', 'https://shop.test/red.jpg')],
    ['another element', () => (byId('mug').outerHTML = MUG.replace('mug.jpg', 'red.jpg'))],
  ])('sends what stands there by then, where the page has put in %s', async (_, change) => {
    const sent = fakeMessages();
    showOn(MUG);
    change();
    await press();
    expect(sent).toMatchObject([{ hovered: { addresses: ['https://shop.test/red.jpg'] } }]);
  });

  it('sends nothing where no picture is left', () => {
    const sent = fakeMessages();
    showOn(MUG);
    byId('mug').outerHTML = '<p data-box="100 100 200 200">Sold out</p>';
    touch(new MouseEvent('click', BUBBLING));
    expect(shownButton()).toBeNull();
    expect(sent).toEqual([]);
  });

  it('that cannot be read leaves the button, and no error', async () => {
    const sent = fakeMessages();
    showOn(MUG);
    const broken = vi
      .spyOn(Object.getPrototypeOf(document) as Document, 'title', 'get')
      .mockImplementation(() => {
        throw new Error('a page of its own kind');
      });
    touch(new MouseEvent('click', BUBBLING));
    await vi.waitFor(() => expect(broken).toHaveBeenCalled());
    broken.mockRestore();
    point(500, 500);
    point(150, 150);
    rest();
    expect(shownButton()).not.toBeNull();
    expect(sent).toEqual([]);
  });

  it('does not reach the page, and other clicks do', async () => {
    fakeMessages();
    showOn(MUG);
    const heard = vi.fn();
    document.body.parentElement?.addEventListener('click', heard);
    await press();
    expect(heard).not.toHaveBeenCalled();
    byId('mug').click();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('that the page makes up is left to the page', () => {
    fakeMessages();
    showOn(MUG);
    const heard = vi.fn();
    const { parentElement: root } = document.body;
    root?.addEventListener('click', heard, { once: true });
    const button = shownButton();
    if (button) happen(button, new MouseEvent('click', BUBBLING), false);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is none when the page makes it up', () => {
    const sent = fakeMessages();
    showOn(MUG);
    const button = shownButton();
    if (button) happen(button, new MouseEvent('click'), false);
    expect(sent).toEqual([]);
    expect(shownButton()).not.toBeNull();
  });

  it.each([
    [
      'stays after one that cannot be answered',
      { ok: false, error: { code: 'picture-none' } },
      true,
    ],
    [
      'leaves a page on which it may not stand',
      { ok: false, error: { code: 'page-closed' } },
      false,
    ],
  ])('%s', async (_, answer, comesAgain) => {
    fakeMessages(answer);
    showOn(MUG);
    await press();
    await Promise.resolve();
    point(500, 500);
    point(150, 150);
    rest();
    expect(shownButton() !== null).toBe(comesAgain);
  });
});

describe('the script', () => {
  const comes = (): boolean => {
    point(500, 500);
    point(150, 150);
    rest();
    return shownButton() !== null;
  };

  it('runs once, however often it is put into a page', () => {
    openPage(MUG);
    start();
    start();
    // Two buttons would be an error.
    expect(comes()).toBe(true);
  });

  it('ends where its site is switched off, and can be started again', async () => {
    openPage(MUG);
    start();
    await tellPage(on(SITE));
    expect(comes()).toBe(true);
    await tellPage(on('https://other.test/*'));
    expect(shownButton()).toBeNull();
    expect(comes()).toBe(false);
    start();
    expect(comes()).toBe(true);
  });

  it('leaves a site that is taken out of all', async () => {
    openPage(MUG);
    start();
    await tellPage({ hoverSites: { matches: ['https://*/*'], excludeMatches: [] } });
    expect(comes()).toBe(true);
    await tellPage({ hoverSites: { matches: ['https://*/*'], excludeMatches: [SITE] } });
    expect(shownButton()).toBeNull();
    expect(comes()).toBe(false);
  });

  it.each([
    ['a move of the pointer', () => point(160, 160)],
    [
      'a move on the button itself',
      () => happen(host(), new PointerEvent('pointermove', BUBBLING)),
    ],
    ['the focus on the button', () => happen(host(), new FocusEvent('focusin', BUBBLING))],
    ['a press', () => touch(new MouseEvent('click', BUBBLING))],
  ])('ends with the extension, at %s', async (_, does) => {
    Object.assign(browser.runtime, {
      sendMessage: () => Promise.reject(new Error('Extension context invalidated.')),
    });
    openPage(MUG);
    start();
    expect(comes()).toBe(true);
    Object.assign(browser.runtime, { id: undefined });
    Object.assign(browser, { dom: undefined });
    does();
    expect(shownButton()).toBeNull();
    await vi.waitFor(() => expect(globalThis).not.toHaveProperty('tongkuanHover', true));
    Object.assign(browser.runtime, { id: ID });
    openPage(MUG);
    expect(comes()).toBe(false);
  });

  it('ends with the extension while the pointer rests', () => {
    openPage(MUG);
    start();
    point(150, 150);
    Object.assign(browser.runtime, { id: undefined });
    rest();
    Object.assign(browser.runtime, { id: ID });
    expect(shownButton()).toBeNull();
    expect(comes()).toBe(false);
  });
});
