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
const ID = browser.runtime.id;

const start = (): void => startHover(window, 'Find same');

standInShop();

describe('a press', () => {
  const press = async (isTrusted = true): Promise<void> => {
    const button = shownButton();
    if (!button) throw new Error('there is no button');
    happen(button, new MouseEvent('click', { bubbles: true, composed: true }), isTrusted);
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
      { ok: false, error: { code: 'command-unknown' } },
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
    await tellPage({ hoverSites: [SITE] });
    expect(comes()).toBe(true);
    await tellPage({ hoverSites: ['https://other.test/*'] });
    expect(shownButton()).toBeNull();
    expect(comes()).toBe(false);
    start();
    expect(comes()).toBe(true);
  });

  it('ends with the extension, at the next thing that happens', () => {
    openPage(MUG);
    start();
    expect(comes()).toBe(true);
    Object.assign(browser.runtime, { id: undefined });
    point(160, 160);
    expect(shownButton()).toBeNull();
    Object.assign(browser.runtime, { id: ID });
    expect(comes()).toBe(false);
  });
});
