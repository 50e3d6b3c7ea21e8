// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOf } from '@/lib/finding/place';
import { openPage } from '../hover/page';

/** How much is seen of what is fixed in a box of this style, which cuts off what lies beyond it. */
function heightSeen(style: string): number | undefined {
  openPage(
    `<div style="overflow: hidden; ${style}" data-box="0 0 100 100"><img style="position: fixed" data-box="0 0 100 300"></div>`,
  );
  const image = document.querySelector('img');
  return image ? placeOf(image).shown?.height : undefined;
}

describe('what is fixed', () => {
  it.each([
    'transform: scale(1)',
    'translate: 1px',
    'scale: 1.1',
    'rotate: 1deg',
    'will-change: opacity, translate',
    'backdrop-filter: blur(1px)',
    'contain: paint',
    'content-visibility: auto',
  ])('is cut off by a box with %s', (style) => {
    expect(heightSeen(style)).toBe(100);
  });

  it.each(['', 'position: relative', 'will-change: opacity', 'translate: none', 'opacity: 0.5'])(
    'is not by one with "%s"',
    (style) => {
      expect(heightSeen(style)).toBe(300);
    },
  );
});
