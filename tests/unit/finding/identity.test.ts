import { describe, expect, it } from 'vitest';
import { createIdentities } from '@/lib/finding/identity';
import type { ElementPicture } from '@/lib/finding/picture';

const picture = (element: Element, address: string, part = ''): ElementPicture => ({
  kind: 'image',
  element,
  part,
  addresses: [address],
  size: null,
  share: 1,
  name: '',
  drawable: () => Promise.resolve(null),
  readBytes: null,
});
const element = (): Element => ({}) as Element;

describe('the numbers of pictures', () => {
  it('stay with their elements, whatever these show', () => {
    const identify = createIdentities();
    const [a, b] = [element(), element()];
    expect(identify([picture(a, 'a'), picture(b, 'b')])).toEqual([1, 2]);
    expect(identify([picture(b, 'changed'), picture(a, 'a')])).toEqual([2, 1]);
  });

  it('are one for each picture of an element', () => {
    const identify = createIdentities();
    const one = element();
    expect(identify([picture(one, 'a'), picture(one, 'a', 'background-image 0')])).toEqual([1, 2]);
  });

  it('stay when elements are made anew, also with one picture twice on a page', () => {
    const identify = createIdentities();
    const all = (): ElementPicture[] => ['a', 'b', 'a'].map((name) => picture(element(), name));
    expect(identify(all())).toEqual([1, 2, 3]);
    expect(identify(all())).toEqual([1, 2, 3]);
    expect(identify(all().reverse())).toEqual([1, 2, 3]);
  });

  it('are never given twice in one look', () => {
    const identify = createIdentities();
    const kept = element();
    identify([picture(kept, 'a')]);
    expect(identify([picture(element(), 'a'), picture(kept, 'a')])).toEqual([2, 1]);
  });
});
