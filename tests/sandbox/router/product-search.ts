import { matchesKeyword } from '../catalogue/keywords';
import { OFFERS } from '../catalogue/offers';
import { narrow } from '../operations/narrow';
import { pageReply, sorted } from './list';
import { PAGING, type Method } from './method';

const ALIAS = 'alibaba.wholesale.goods.search';

/** Keyword search. The alias starts one placement further than the method's own name. */
export const productSearch: Method = {
  names: ['com.alibaba.product.search', ALIAS],
  parameters: {
    q: 'keyword',
    keyword: 'keyword',
    ...PAGING,
    priceStart: 'priceStart',
    priceEnd: 'priceEnd',
    categoryId: 'categoryId',
    sort: 'sort',
  },
  required: ['keyword'],
  answer({ args, name }) {
    const keyword = args.text('keyword') ?? '';
    const found = OFFERS.filter((offer) => matchesKeyword(offer, keyword));
    const offers = sorted(narrow(found, args), args.text('sort'));
    return pageReply(offers, args, name === ALIAS ? 1 : 0);
  },
};
