import { matchesKeyword } from '../catalogue/keywords';
import { offersBy } from '../catalogue/offers';
import { findSupplier } from '../catalogue/suppliers';
import { BusinessFailure } from '../gateway-errors';
import { dates, listed, offerIdentities, promotionUrl, traceInfo } from './item';
import { memberOf } from './member';
import { narrow } from './narrow';
import type { Operation } from './operation';
import { page } from './page';

/** What one company sells (platform facts 2.5). `isSelect` is a String here. */
export const sellerOffers: Operation = {
  name: 'product.search.querySellerOfferList',
  wrapper: 'offerQueryParam',
  required: ['sellerOpenId', 'beginPage', 'pageSize', 'country'],
  optional: ['keyword', 'filter', 'sort', 'outMemberId', 'priceStart', 'priceEnd', 'categoryId'],
  language: 'country',
  successIsText: false,
  successCode: '200',
  answer({ args, world }) {
    memberOf(args);
    const supplier = findSupplier(args.text('sellerOpenId') ?? '');
    if (!supplier) throw new BusinessFailure('sellerOpenId is not valid');
    const keyword = args.text('keyword') ?? '';
    const found = offersBy(supplier).filter((offer) => matchesKeyword(offer, keyword));
    const language = args.text('country');
    return page(narrow(found, args), args, (offer) => ({
      ...listed(offer, language),
      aigcImageUrl: null,
      isJxhy: offer.filters.has('jxhy'),
      repurchaseRate: offer.repurchaseRate,
      traceInfo: traceInfo(offer),
      isOnePsale: offer.filters.has('isOnePsale'),
      priceInfo: {
        price: offer.price,
        jxhyPrice: null,
        pfJxhyPrice: null,
        consignPrice: offer.dropshipPrice,
      },
      ...dates(offer, world.now()),
      isPatentProduct: offer.id % 23 === 0,
      offerIdentities: offerIdentities(offer),
      isSelect: String(offer.filters.has('isSelect')),
      token: 'sandboxtoken',
      ...(offer.hasLink ? { promotionURL: promotionUrl(offer) } : {}),
    }));
  },
};
