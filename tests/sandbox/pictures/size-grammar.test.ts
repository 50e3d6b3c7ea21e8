import { describe, expect, it } from 'vitest';
import sharp from 'sharp';

import { OFFERS, type Offer } from '../catalogue/offers';
import { platformPicture } from './render';
import { readSizedName } from './size-grammar';

describe('readSizedName', () => {
  it.each([
    ['a.jpg', { name: 'a.jpg', format: 'jpeg' }],
    ['a.220x220.jpg', { name: 'a.jpg', format: 'jpeg', width: 220, height: 220 }],
    ['a.310x310.jpg', { name: 'a.jpg', format: 'jpeg', width: 310, height: 310 }],
    ['a.400x400.jpg', { name: 'a.jpg', format: 'jpeg', width: 400, height: 400 }],
    ['a.search.jpg', { name: 'a.jpg', format: 'jpeg', width: 150, height: 150 }],
    ['a.summ.jpg', { name: 'a.jpg', format: 'jpeg', width: 100, height: 100 }],
    ['a.jpg_220x220.jpg', { name: 'a.jpg', format: 'jpeg', width: 220, height: 220 }],
    [
      'a.jpg_220x180q80.jpg',
      { name: 'a.jpg', format: 'jpeg', width: 220, height: 180, quality: 80 },
    ],
    ['a.jpg_q60.jpg', { name: 'a.jpg', format: 'jpeg', quality: 60 }],
    ['a.jpg_Q75.jpg', { name: 'a.jpg', format: 'jpeg', quality: 75 }],
    ['a.jpg_.webp', { name: 'a.jpg', format: 'webp' }],
    [
      'a.jpg_220x220Q80.jpg_.webp',
      { name: 'a.jpg', format: 'webp', width: 220, height: 220, quality: 80 },
    ],
    ['a.jpg_b.jpg', { name: 'a.jpg', format: 'jpeg', width: 310, height: 310 }],
    ['a.jpg_sum.jpg', { name: 'a.jpg', format: 'jpeg', width: 100, height: 100 }],
  ])('reads %s', (fileName, expected) => {
    expect(readSizedName(fileName)).toEqual(expected);
  });

  it('knows no other size in the dot form', () => {
    expect(readSizedName('a.123x123.jpg')).toBeUndefined();
  });
});

describe('platformPicture', () => {
  const [name = ''] = (OFFERS.find((offer) => offer.treatment === 'as-is') as Offer).pictures;

  it.each([
    ['', 'jpeg', 800],
    ['.310x310', 'jpeg', 310],
    ['_220x220.jpg', 'jpeg', 220],
    ['_.webp', 'webp', 800],
  ])('serves an original with %s as %s of %i pixels', async (suffix, format, width) => {
    const asked = suffix.startsWith('.') ? name.replace('.jpg', `${suffix}.jpg`) : name + suffix;
    const picture = await platformPicture(asked);
    expect(await sharp(picture?.bytes).metadata()).toMatchObject({ format, width });
  });

  it('has nothing under an unknown name', async () => {
    expect(await platformPicture('O1CN01unknown_!!1-0-cib.jpg')).toBeUndefined();
  });
});
