// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPictures } from '@/lib/finding/find';
import { openPage } from '../hover/page';

/** The pictures of a page by their elements' ids, the first that is offered first. */
function found(html: string): string[] {
  openPage(html);
  const { pictures } = findPictures(
    document,
    () => null,
    (all) => all.map((_, at) => at),
  );
  return pictures.map(({ element }) => element.id || element.localName);
}

const MUG = '<img id="mug" src="https://shop.test/mug.jpg" data-box="0 0 300 300">';
/** Without anything before and after it, which takes on its style in this DOM. */
const painted = (id: string, file: string, box: string, size = 'auto'): string =>
  `<div id="${id}" style="content: none; background-image: url(https://shop.test/${file}); background-size: ${size}" data-box="${box}"></div>`;

describe('the pictures of a page', () => {
  it('are no tiles, and icons count as what they are', () => {
    expect(found(painted('tiles', 'tile-8x8.png', '0 0 500 500') + MUG)).toEqual(['mug']);
    const arrow = painted('arrow', 'arrow-32x32.png', '0 0 500 500');
    expect(found(arrow + MUG)).toEqual(['mug', 'arrow']);
    expect(found(painted('hero', 'hero.jpg', '0 0 500 500', 'cover') + MUG)).toEqual([
      'hero',
      'mug',
    ]);
  });

  it('begin with goods, and end with what the page lies on', () => {
    const backdrop = painted('backdrop', 'wood.jpg', '0 0 1000 800', 'cover');
    expect(found(backdrop + MUG)).toEqual(['mug', 'backdrop']);
  });

  it('are drawings that fill a shape with a picture', () => {
    const pattern = (box: string): string =>
      `<svg id="round" data-box="0 0 400 400"><pattern id="p"><image href="https://shop.test/mug.jpg" data-box="${box}"/></pattern><circle fill="url(#p)" data-box="0 0 0 0"/></svg>`;
    expect(found(pattern('0 0 0 0'))).toEqual(['round']);
    expect(found(pattern('0 0 400 400'))).toEqual(['image']);
  });
});
