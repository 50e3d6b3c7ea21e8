// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { svgPicture } from '@/lib/finding/drawing';

describe('a drawing in a page', () => {
  beforeEach(() => {
    // happy-dom has no layout, and decodes nothing.
    Object.assign(Element.prototype, { getBoundingClientRect: () => new DOMRect(0, 0, 200, 100) });
    Object.assign(HTMLImageElement.prototype, { decode: () => Promise.resolve() });
  });

  it('is drawn although a script of the page has cut a character of it in two', async () => {
    document.body.innerHTML = '<svg viewBox="0 0 9 9"><text>mug</text></svg>';
    const svg = document.querySelector('svg');
    const text = svg?.querySelector('text');
    if (!svg || !text) throw new Error('the page has no drawing');
    text.textContent = '\uD83D';
    const drawn = (await svgPicture(svg)?.drawable()) as HTMLImageElement;
    expect(decodeURIComponent(drawn.src)).toContain('\uFFFD</text>');
  });
});
