import { describe, expect, it } from 'vitest';
import { wishOf, type Key } from '@/components/picker/keys';

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys', () => {
  it.each([
    ['Escape', { do: 'cancel' }],
    ['Enter', { do: 'take' }],
    [' ', { do: 'tick' }],
    ['Tab', { do: 'focus', by: 1 }],
    ['ArrowRight', { do: 'step', by: 1, within: 'list' }],
    ['ArrowLeft', { do: 'step', by: -1, within: 'list' }],
    ['ArrowDown', { do: 'step', by: 1, within: 'list' }],
    ['Home', { do: 'end', at: 'first' }],
    ['End', { do: 'end', at: 'last' }],
    ['PageUp', { do: 'scroll', pages: -1 }],
    ['a', { do: 'tickAll' }],
    ['A', { do: 'tickAll' }],
    ['b', null],
  ])('%j among pictures', (name, wish) => {
    expect(wishOf(key(name), 'picture', false)).toEqual(wish);
  });

  it('up and down go through what lies under the pointer, left and right never', () => {
    expect(wishOf(key('ArrowUp'), 'picture', true)).toMatchObject({ by: -1, within: 'stack' });
    expect(wishOf(key('ArrowRight'), 'picture', true)).toMatchObject({ by: 1, within: 'list' });
  });

  it.each([
    [key('ArrowUp'), { do: 'move', dx: 0, dy: -1 }],
    [key('ArrowRight', { shiftKey: true }), { do: 'size', dx: 1, dy: 0 }],
    [key('+'), { do: 'grow', by: 10 }],
    [key('-'), { do: 'grow', by: -10 }],
    [key('Tab', { shiftKey: true }), { do: 'focus', by: -1 }],
    [key(' '), null],
  ])('%j in an area', (pressed, wish) => {
    expect(wishOf(pressed, 'area', false)).toEqual(wish);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s they are the browser’s', (held) => {
    expect(wishOf(key('Enter', { [held]: true }), 'picture', false)).toBeNull();
    expect(wishOf(key('+', { [held]: true }), 'area', false)).toBeNull();
  });
});
