import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/lib/searches/from-click';

const TAB = { id: 7, windowId: 3, url: 'https://shop.example/page', title: 'Mugs' };
const PICTURE = 'https://cdn.example/a.jpg';

describe('meaningOf', () => {
  it('takes the picture under the pointer, even inside a link or a selection', () => {
    const click = { mediaType: 'image', srcUrl: PICTURE, selectionText: 'mug', frameId: 2 };
    expect(meaningOf(click, TAB)).toEqual({
      kind: 'picture',
      source: {
        kind: 'page',
        address: PICTURE,
        pageAddress: TAB.url,
        tabId: 7,
        frameId: 2,
        windowId: 3,
        title: 'Mugs',
      },
    });
  });

  it('takes the film under the pointer for its frame', () => {
    const click = { mediaType: 'video', srcUrl: 'https://cdn.example/a.webm' };
    expect(meaningOf(click, TAB)).toMatchObject({
      kind: 'picture',
      source: { kind: 'page', address: '', film: 'https://cdn.example/a.webm' },
    });
    expect(meaningOf(click, undefined)).toEqual({ kind: 'nothing' });
  });

  it('knows a picture in our own panel by its address', () => {
    expect(meaningOf({ mediaType: 'image', srcUrl: PICTURE }, undefined)).toEqual({
      kind: 'picture',
      source: { kind: 'address', address: PICTURE },
    });
  });

  it.each([
    [' 马克杯\n mug ', '马克杯 mug'],
    ['x'.repeat(300), 'x'.repeat(100)],
    // What a cut leaves of a character cannot be written into an address.
    [`${'x'.repeat(99)}🫖 teapot`, 'x'.repeat(99)],
  ])('takes selected words %j as a keyword', (selectionText, keyword) => {
    expect(meaningOf({ selectionText }, TAB)).toEqual({ kind: 'keyword', keyword });
  });

  it.each([
    ['an empty spot', {}],
    ['blank words', { selectionText: ' \n' }],
  ])('finds nothing in %s', (_, click) => {
    expect(meaningOf(click, TAB)).toEqual({ kind: 'nothing' });
  });
});
