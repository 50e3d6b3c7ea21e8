import { afterEach, describe, expect, it } from 'vitest';
import { nameOf } from '@/components/search/search-name';
import { statusOf } from '@/components/search/search-status';
import { language } from '@/components/words/words';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import {
  keywordSearch,
  offerLookup,
  pictureSearch,
  poolSearch,
  recommendedSearch,
  relatedSearch,
  severalSearch,
  shopSearch,
} from './sample-search';

const PAGE = {
  kind: 'page',
  address: 'https://cdn.test/a.jpg',
  pageAddress: 'https://shop.test/mug',
  tabId: 1,
  frameId: 0,
  windowId: 7,
} as const;
const OWN = { kind: 'address', address: 'https://cbu01.alicdn.com/a.jpg' } as const;
const picture = (source: PictureSource): PictureSearch => pictureSearch({ source });
const CUPS = { ...NO_OPTIONS, category: { id: '311', name: 'Cups' } };

afterEach(() => {
  language.value = 'en';
});

describe('a search is called', () => {
  it.each([
    ['马克杯', keywordSearch({ options: CUPS })],
    ['Offers in Cups', keywordSearch({ keyword: '', options: CUPS })],
    ['imageId 1234567890123456789', pictureSearch()],
    ['Ceramic mug – My shop', picture({ ...PAGE, title: ' Ceramic mug – My shop ' })],
    ['Picture from shop.test', picture({ ...PAGE, title: ' ' })],
    ['Same as Sample dress', picture({ ...OWN, offerTitle: 'Sample dress' })],
    ['Picture from cbu01.alicdn.com', picture(OWN)],
    ['mug.png', picture({ kind: 'stored', pictureId: 'p', name: 'mug.png' })],
    ['Own picture', picture({ kind: 'stored', pictureId: 'p', name: '' })],
    ['Offer 600000000001', offerLookup()],
    ['Sample dress', offerLookup({ title: 'Sample dress' })],
    ['2 pictures', severalSearch()],
    ['2 pictures: Mugs', severalSearch({ title: 'Mugs' })],
    ['Shop of 示例公司', shopSearch()],
    ['Shop of offer 600000000001', shopSearch({ company: null })],
    ['Related to Sample dress', relatedSearch()],
    ['Related to offer 600000000001', relatedSearch({ title: null })],
    ['Recommended for you', recommendedSearch()],
    ['Pool 77', poolSearch()],
  ])('%s', (name, search) => {
    expect(nameOf(search)).toBe(name);
  });

  it('in the reader’s language', () => {
    language.value = 'zh-CN';
    expect(nameOf(shopSearch())).toBe('示例公司 的店铺');
  });
});

describe('a search’s status', () => {
  it.each([
    ['Finding the seller…', shopSearch({ state: 'running', sellerOpenId: null, pagesRead: 0 })],
    ['Searching 1688…', shopSearch({ state: 'running', pagesRead: 0, sellerOpenId: 'BBBseller' })],
    ['Loading page 2…', keywordSearch({ state: 'running', pagesWanted: 2 })],
    ['Loading page 2…', poolSearch({ state: 'running', pagesWanted: 2, filling: ['1'] })],
    ['Reading details, 2 to go…', poolSearch({ state: 'running', filling: ['1', '2'] })],
    ['Searching picture 2 of 2…', severalSearch({ state: 'running', searched: 1 })],
    ['3 of 40 found', poolSearch({ total: 40 })],
    ['3 offers', recommendedSearch({ total: null })],
    ['3 offers', severalSearch()],
    ['Offer read', offerLookup()],
  ])('says “%s”', (words, search) => {
    expect(statusOf(search, 3)).toBe(words);
  });
});
