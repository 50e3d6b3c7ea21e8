import { describe, expect, it } from 'vitest';
import {
  addressList,
  hasPictureEnding,
  isLikeAddress,
  wholeAddress,
} from '@/lib/finding/addresses';
import { MOST_ADDRESSES } from '@/lib/messages/pick-order';

const BASE = 'https://shop.example/goods/1?a=b#top';

describe('wholeAddress', () => {
  it.each([
    ['a.jpg', 'https://shop.example/goods/a.jpg'],
    [' /a.jpg\n', 'https://shop.example/a.jpg'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['?size=2', 'https://shop.example/goods/1?size=2'],
    ['http://cdn.example/a b.jpg', 'http://cdn.example/a%20b.jpg'],
    ['DATA:image/png;base64,AA', 'DATA:image/png;base64,AA'],
    ['blob:https://shop.example/1', 'blob:https://shop.example/1'],
    ['file:///home/a.jpg', 'file:///home/a.jpg'],
    ['data:text/html,<b>', null],
    ['javascript:alert(1)', null],
    ['about:blank', null],
    ['https://', null],
    ['#shape', null],
    ['', null],
  ])('makes of %j %j', (named, whole) => {
    expect(wholeAddress(named, BASE)).toBe(whole);
  });
});

describe('addressList', () => {
  it('keeps the order, and each address once', () => {
    const named = ['b.jpg', 'javascript:0', 'a.jpg', '/goods/b.jpg', 'blob:https://shop.example/1'];
    expect(addressList(named, BASE)).toEqual([
      'https://shop.example/goods/b.jpg',
      'https://shop.example/goods/a.jpg',
    ]);
  });

  it('keeps no more than are tried', () => {
    const named = Array.from({ length: 20 }, (_, index) => `${index}.jpg`);
    const kept = addressList(named, BASE);
    expect(kept).toHaveLength(MOST_ADDRESSES);
    expect(kept[0]).toBe('https://shop.example/goods/0.jpg');
  });

  it('keeps what is shown, however many better ones are named', () => {
    const named = Array.from({ length: 20 }, (_, index) => `${index}.jpg`);
    expect(addressList([...named, 'shown.jpg'], BASE).at(-1)).toBe(
      'https://shop.example/goods/shown.jpg',
    );
    expect(addressList([...named, '0.jpg'], BASE)).toEqual(
      addressList([...named.slice(0, MOST_ADDRESSES - 1), '0.jpg'], BASE),
    );
  });

  it('holds a data: address only where that is shown', () => {
    const data = 'data:image/png;base64,AA';
    const file = 'https://shop.example/goods/a.jpg';
    expect(addressList([data, 'a.jpg'], BASE)).toEqual([file]);
    expect(addressList(['a.jpg', data], BASE)).toEqual([file, data]);
  });
});

describe('what a text can be', () => {
  it.each([
    ['/a/b', true],
    ['a.jpg', true],
    ['a.webp?x=1', true],
    ['//cdn.example/x', true],
    ['true', false],
    ['2.5', false],
    ['{"a":"/b.jpg"}', false],
    ['[1/2]', false],
    ['<img src="/a.jpg">', false],
    ['', false],
  ])('%j can be an address: %j', (text, expected) => {
    expect(isLikeAddress(text)).toBe(expected);
  });

  it.each([
    ['https://a.example/b.JPG', true],
    ['https://a.example/b.png?x#y', true],
    ['https://a.example/b.jpg/page', false],
    ['https://a.example/page.html', false],
  ])('%j ends like a picture: %j', (address, expected) => {
    expect(hasPictureEnding(address)).toBe(expected);
  });
});
