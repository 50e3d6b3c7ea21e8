// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageTitle } from '@/components/picker/title';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a page’s title', () => {
  it.each([
    ['<title>Shop</title><meta property="og:title" content=" Red \n mug "><h1>Mug</h1>', 'Red mug'],
    ['<title>Shop</title><h1>Mug <b>in red</b></h1>', 'Mug in red'],
    // Of several headings none is known to be the product’s.
    ['<title>Shop</title><h1>Mug</h1><h1>Plate</h1>', 'Shop'],
    ['<title>Shop</title><h1> </h1><meta property="og:title" content="">', 'Shop'],
    ['<p>Nothing', ''],
  ])('of %j is %j', (html, title) => {
    expect(pageTitle(page(html))).toBe(title);
  });

  it('is no longer than a message takes', () => {
    expect(pageTitle(page(`<h1>${'x'.repeat(900)}</h1>`))).toHaveLength(500);
    expect(pageTitle(page(`<h1>${'x'.repeat(499)}🫖</h1>`))).toBe('x'.repeat(499));
  });
});
