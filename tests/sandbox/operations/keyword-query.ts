import { matchesKeyword } from '../catalogue/keywords';
import { OFFERS } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import { searchItem } from './item';
import { narrow } from './narrow';
import type { Operation } from './operation';
import { page } from './page';

/** Keyword search (platform facts 2.2). Its items name no company. */
export const keywordQuery: Operation = {
  name: 'product.search.keywordQuery',
  wrapper: 'offerQueryParam',
  required: ['keyword', 'beginPage', 'pageSize', 'country'],
  optional: [
    'filter',
    'sort',
    'outMemberId',
    'priceStart',
    'priceEnd',
    'categoryId',
    'categoryIdList',
    'regionOpp',
    'productCollectionId',
    'snId',
    'keywordTranslate',
    'saleFilterList',
  ],
  language: 'country',
  successIsText: false,
  successCode: '200',
  answer({ args, world }) {
    const keyword = args.text('keyword') ?? '';
    const narrowed = ['categoryId', 'categoryIdList', 'productCollectionId'].some(args.has);
    if (keyword.trim() === '' && !narrowed) throw new BusinessFailure('keyword is empty');
    const found = OFFERS.filter((offer) => matchesKeyword(offer, keyword));
    const language = args.text('country');
    return page(narrow(found, args), args, (offer) => ({
      ...searchItem(offer, language, world.now()),
      aigcImageUrl: null,
      whiteImage: null,
      sales7d: Math.floor(offer.monthSold / 4),
    }));
  },
};
