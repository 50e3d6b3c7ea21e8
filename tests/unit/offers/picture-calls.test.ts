import { describe, expect, it } from 'vitest';
import type { Dialect } from '@/lib/offers/dialects';
import { answeringPicture, callsFor, type PictureToSearch } from '@/lib/offers/picture-calls';

const OWN: PictureToSearch = { address: null, isKnown: false };
const SHOP: PictureToSearch = { address: 'https://shop.test/mug.jpg', isKnown: false };
const ALICDN = { address: 'https://cbu01.alicdn.com/img/ibank/mug.jpg', isKnown: false };
const KNOWN = { ...OWN, isKnown: true };

describe('who searches for a picture', () => {
  it.each<[string, PictureToSearch, Dialect[], Dialect | undefined]>([
    ['the preferred one', OWN, ['crossborder', 'top'], 'crossborder'],
    ['by a public address any', SHOP, ['partner', 'crossborder'], 'partner'],
    ['never one that reads addresses alone without one', OWN, ['partner', 'top'], 'top'],
    [
      'nor with one that nobody else may see',
      withAddress('https://192.168.0.2/m.jpg'),
      ['partner'],
      undefined,
    ],
    [
      'for a part only one that takes parts',
      { ...SHOP, isPart: true },
      ['top', 'crossborder'],
      'crossborder',
    ],
    [
      'for an id the one that gave it',
      { ...OWN, isId: true },
      ['top', 'crossborder'],
      'crossborder',
    ],
    ['nobody where nothing is connected', SHOP, [], undefined],
  ])('%s', (_, picture, dialects, expected) => {
    expect(answeringPicture(picture, dialects)).toBe(expected);
  });
});

describe('the calls that pictures take', () => {
  it.each<[string, PictureToSearch[], Dialect[], number]>([
    ['an upload and a search for an own file', [OWN], ['crossborder'], 2],
    ['the same for a shop’s', [SHOP, OWN], ['crossborder'], 4],
    [
      'no upload of 1688’s own pictures, nor of one that it has',
      [ALICDN, KNOWN],
      ['crossborder'],
      2,
    ],
    ['no upload where bytes go in the call', [OWN, SHOP], ['top'], 2],
    ['each by the one that answers it', [SHOP, OWN], ['partner', 'crossborder'], 3],
    ['none for what nobody can search for', [OWN], ['partner'], 0],
  ])('%s', (_, pictures, dialects, calls) => {
    expect(callsFor(pictures, dialects)).toBe(calls);
  });
});

function withAddress(address: string): PictureToSearch {
  return { address, isKnown: false };
}
