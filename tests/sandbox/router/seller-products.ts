import { offersBy } from '../catalogue/offers';
import { SUPPLIERS, type Supplier } from '../catalogue/suppliers';
import { BusinessFailure } from '../gateway-errors';
import { pageReply } from './list';
import { PAGING, type Method } from './method';

/**
 * What one shop sells; it needs a session. No source names its parameters (L): `sellerId` and
 * `memberId` are taken, with the ids that `alibaba.product.get` and the official detail give.
 */
export const sellerProducts: Method = {
  names: ['alibaba.product.getSellerProductList'],
  parameters: { sellerId: 'seller', memberId: 'seller', ...PAGING },
  required: ['seller'],
  needsSession: true,
  answer({ args }) {
    const seller = args.text('seller') ?? '';
    const supplier = SUPPLIERS.find((known) => idsOf(known).includes(seller));
    if (!supplier) throw new BusinessFailure(`seller is unknown: ${seller}`);
    return pageReply(offersBy(supplier), args);
  },
};

/** The ids by which a supplier is known. */
function idsOf({ sellerId, sellerOpenId }: Supplier): readonly string[] {
  return [String(sellerId), memberId(sellerId), sellerOpenId];
}

export function memberId(sellerId: number): string {
  return `b2b-${String(sellerId)}`;
}
