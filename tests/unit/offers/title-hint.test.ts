import { describe, expect, it } from 'vitest';
import { titleHint } from '@/lib/offers/title-hint';

describe('a page’s title as a hint', () => {
  it.each([
    ['Ceramic  mug\n 350 ml', 'Ceramic mug 350 ml'],
    ['  ', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('is made of %j', (title, hint) => {
    expect(titleHint(title)).toBe(hint);
  });

  it('is no longer than 200 letters, without a blank at its end', () => {
    expect(titleHint('a'.repeat(300))).toHaveLength(200);
    expect(titleHint(`${'a'.repeat(199)} b`)).toHaveLength(199);
    expect(titleHint(`${'a'.repeat(199)}🫖`)).toBe('a'.repeat(199));
  });
});
