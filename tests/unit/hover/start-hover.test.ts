// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { startHover } from '@/components/hover/start-hover';
import { nameHoverButton } from '@/lib/locale/hover-words';
import { byId, happen, MUG, openPage, point, rest, shownButton, standInShop } from './page';

const start = (): void => startHover(window);

standInShop();

describe('the button', () => {
  it('comes when the pointer has rested on a picture, and leaves the page as it was', () => {
    openPage(MUG);
    const before = document.documentElement.outerHTML;
    start();
    point(150, 150);
    rest(299);
    expect(document.documentElement.outerHTML).toBe(before);
    rest(1);
    expect(shownButton()?.ariaLabel).toBe('Find same on 1688');
    expect(shownButton()?.style.left).toBe('108px');
    point(500, 500);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('waits for a pointer that moves on, not for one that trembles', () => {
    openPage(MUG);
    start();
    point(150, 150);
    rest(200);
    point(153, 152);
    rest(100);
    expect(shownButton()).not.toBeNull();
    point(500, 500);
    point(150, 150);
    rest(200);
    point(170, 150);
    rest(299);
    expect(shownButton()).toBeNull();
    rest(1);
    expect(shownButton()).not.toBeNull();
  });

  it('goes with the picture, to another one that lies over it too', () => {
    openPage(`${MUG}<img src="b.jpg" data-box="150 150 130 130">`);
    start();
    point(110, 110);
    rest();
    expect(shownButton()?.style.left).toBe('108px');
    point(200, 200);
    rest();
    expect(shownButton()?.style.left).toBe('158px');
  });

  it.each([
    ['a picture of 120 pixels', '<img src="a.jpg" data-box="0 0 120 120">', true],
    ['a smaller one', '<img src="a.jpg" data-box="0 0 119 400">', false],
    [
      'a background',
      '<div style="background-image: url(a.jpg)" data-box="0 0 200 200"></div>',
      true,
    ],
    ['a background of the whole page', '<div style="background-image: url(a.jpg)"></div>', false],
    ['a drawing in the page', '<svg data-box="0 0 200 200"><path d="M0 0"/></svg>', false],
    ['a text', '<p data-box="0 0 200 200">Mug</p>', false],
    [
      'a picture under an overlay',
      '<img src="a.jpg" data-box="0 0 200 200"><a href="/x" data-box="0 0 200 200"></a>',
      true,
    ],
    [
      'a picture under something opaque',
      '<img src="a.jpg" data-box="0 0 200 200"><p style="background-color: rgb(255, 255, 255)" data-box="0 0 200 200"></p>',
      false,
    ],
    [
      'a picture under a veil over the page',
      '<img src="a.jpg" data-box="0 0 200 200"><div style="position: fixed; background-color: rgba(0, 0, 0, 0.5)"></div>',
      false,
    ],
    [
      'a picture that lets the pointer through',
      '<a href="/x" data-box="0 0 200 200"><img src="a.jpg" data-through data-box="0 0 200 200"></a>',
      true,
    ],
  ])('stands on %s: %j', (_, html, expected) => {
    openPage(html);
    start();
    point(50, 50);
    rest();
    expect(shownButton() !== null).toBe(expected);
  });

  it('bears the name that it was given last', () => {
    openPage(MUG);
    nameHoverButton('zh-CN');
    start();
    point(150, 150);
    rest();
    expect(shownButton()?.title).toBe('在 1688 找同款');
    nameHoverButton('en');
    point(500, 500);
    point(150, 150);
    rest();
    expect(shownButton()?.title).toBe('Find same on 1688');
  });

  it.each([
    ['a finger', { pointerType: 'touch' }, true],
    ['a pointer that drags', { buttons: 1 }, true],
    ['what the page makes up itself', {}, false],
  ])('does not come for %s', (_, more, isTrusted) => {
    openPage(MUG);
    start();
    point(150, 150, more, isTrusted);
    rest();
    expect(shownButton()).toBeNull();
  });

  it.each([
    ['Escape', () => happen(document.body, new KeyboardEvent('keydown', { key: 'Escape' })), true],
    ['another key', () => happen(document.body, new KeyboardEvent('keydown', { key: 'a' })), false],
    ['scrolling the page', () => happen(document, new Event('scroll')), true],
    ['scrolling a list around it', () => happen(byId('list'), new Event('scroll')), true],
    ['scrolling something else', () => happen(byId('aside'), new Event('scroll')), false],
    ['a window of another size', () => happen(window, new Event('resize')), true],
    ['a pointer that leaves', () => happen(window, new PointerEvent('pointerout')), true],
  ])('goes with %s: %#', (_, does, isGone) => {
    openPage(`<div id="list">${MUG}</div><div id="aside" data-box="900 0 9 9"></div>`);
    start();
    point(150, 150);
    rest();
    does();
    expect(shownButton() === null).toBe(isGone);
  });

  it('comes for a link that the keyboard focuses, and goes when it leaves that', () => {
    openPage(`<a id="link" href="/mug" data-box="100 100 300 300">${MUG}</a><input id="other">`);
    start();
    byId('link').focus();
    happen(byId('link'), new FocusEvent('focusin', { bubbles: true }));
    rest();
    expect(shownButton()).not.toBeNull();
    point(900, 700);
    expect(shownButton()).not.toBeNull();
    happen(byId('other'), new FocusEvent('focusin', { bubbles: true }));
    expect(shownButton()).toBeNull();
  });
});
